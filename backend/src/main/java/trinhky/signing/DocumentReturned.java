package trinhky.signing;

/**
 * A document went back to its drafting unit. Published in the returning transaction.
 *
 * @param stage who returned it
 * @param reason as typed, shown to the drafter word for word
 * @param returnedBy official who returned it
 */
public record DocumentReturned(
        String subjectType, String subjectId, SigningStage stage, String reason, String returnedBy) {}
