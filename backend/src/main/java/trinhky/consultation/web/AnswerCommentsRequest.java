package trinhky.consultation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.consultation.ResponseKind;
import trinhky.consultation.application.AnswerComments;
import trinhky.consultation.domain.Answer;
import trinhky.consultation.domain.RemarkId;

/** One answer to one or several remarks. */
record AnswerCommentsRequest(
        @Valid @NotEmpty @Size(max = 500) List<@NotNull RemarkRequest> remarks,
        @Nullable ResponseKind kind,
        @Size(max = 5_000) @Nullable String text,
        @Size(max = 2_000) @Nullable String changeMade) {

    /** A remark with the version of the answer that was seen at it, null when there was none. */
    record RemarkRequest(
            @NotNull UUID invitationId,
            @PositiveOrZero int number,
            @Nullable Integer version) {}

    List<AnswerComments.Seen> seen() {
        return remarks.stream()
                .map(each -> new AnswerComments.Seen(new RemarkId(each.invitationId(), each.number()), each.version()))
                .toList();
    }

    Answer answer() {
        return new Answer(kind, text, changeMade);
    }
}
