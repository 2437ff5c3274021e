package trinhky.consultation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import trinhky.consultation.OpinionKind;
import trinhky.consultation.domain.OpinionComment;
import trinhky.consultation.domain.OpinionContent;

/** An opinion as written so far; anything may still be missing. */
record SaveOpinionRequest(
        OpinionKind kind,
        @Size(max = 10_000) String generalText,
        @Valid @Size(max = 200) List<@NotNull CommentRequest> comments) {

    /** One comment; the anchor names the place in the draft. */
    record CommentRequest(
            @Size(max = 200) String anchor,
            @Size(max = 5_000) String text) {}

    OpinionContent content() {
        List<OpinionComment> kept = comments == null
                ? List.of()
                : comments.stream()
                        .map(comment -> new OpinionComment(comment.anchor(), comment.text()))
                        .toList();
        return new OpinionContent(kind, generalText, kept);
    }
}
