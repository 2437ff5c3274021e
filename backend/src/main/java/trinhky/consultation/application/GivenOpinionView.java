package trinhky.consultation.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.consultation.OpinionKind;

/** The opinion of a unit as its head gave it, with the answers. */
public record GivenOpinionView(
        UUID invitationId,
        ConsultedUnitView unit,
        OpinionKind kind,
        String generalText,
        Instant givenAt,
        @Nullable ConsultationPersonView givenBy,
        boolean late,
        boolean afterClose,
        List<RemarkView> remarks) {}
