package trinhky.consultation.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import trinhky.consultation.ResponseKind;

/** The answer of the drafting unit to a remark. */
public record CommentResponseView(
        ResponseKind kind,
        String text,
        String changeMade,
        Instant answeredAt,
        @Nullable ConsultationPersonView answeredBy,
        int version) {}
