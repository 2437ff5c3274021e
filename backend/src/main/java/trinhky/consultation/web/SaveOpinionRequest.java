package trinhky.consultation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trinhky.consultation.OpinionKind;
import trinhky.consultation.domain.OpinionComment;
import trinhky.consultation.domain.OpinionContent;

/** An opinion as written so far; anything may still be missing. */
record SaveOpinionRequest(
        @Nullable OpinionKind kind,
        @Size(max = 10_000) @Nullable String generalText,
        @Valid @Size(max = 200) @Nullable List<@NotNull CommentRequest> comments) {

    /** One comment; the anchor names the place in the draft. */
    record CommentRequest(
            @Size(max = 200) @Nullable String anchor,
            @Size(max = 5_000) @Nullable String text) {}

    OpinionContent content() {
        List<OpinionComment> kept = comments == null
                ? List.of()
                : comments.stream()
                        .map(comment -> new OpinionComment(comment.anchor(), comment.text()))
                        .toList();
        return new OpinionContent(kind, generalText, kept);
    }
}
