package trinhky.consultation.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trinhky.consultation.OpinionKind;
import trinhky.consultation.domain.OpinionComment;

/**
 * What the unit has written.
 *
 * @param version to be sent back in {@code If-Match} when saving
 */
public record OpinionDraftView(
        @Nullable OpinionKind kind,
        String generalText,
        List<OpinionCommentView> comments,
        int version,
        @Nullable Instant savedAt,
        @Nullable ConsultationPersonView savedBy) {

    /** One comment at a place of the draft. */
    public record OpinionCommentView(String anchor, String text) {

        static OpinionCommentView of(OpinionComment comment) {
            return new OpinionCommentView(comment.anchor(), comment.text());
        }
    }
}
