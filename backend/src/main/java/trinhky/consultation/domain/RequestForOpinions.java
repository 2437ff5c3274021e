package trinhky.consultation.domain;

import java.time.Instant;
import java.util.UUID;
import trinhky.consultation.RequestState;

/**
 * The official letter in which a drafting unit asks for opinions in a round (công văn lấy ý kiến).
 *
 * @param ordinal 1 for the first letter of the round, one more after each return
 * @param documentId the file that is signed; once issued, the one that was sent
 * @param number number and notation, null until issued
 * @param returnReason why it came back, else null
 */
public record RequestForOpinions(
        UUID id,
        UUID roundId,
        int ordinal,
        RequestState state,
        UUID documentId,
        String askedBy,
        Instant askedAt,
        String number,
        String returnReason) {}
