package trinhky.distribution.application;

import java.util.UUID;

/**
 * A line of the register as the follow-up of its deliveries needs it.
 *
 * @param recalled whether the document was called back
 * @param cancelled whether its number was cancelled
 */
record RegisteredDocument(
        UUID id,
        String subjectType,
        String subjectId,
        String number,
        String summary,
        String registrarUnitId,
        String issuerUnitId,
        String draftingUnitId,
        UUID documentId,
        boolean recalled,
        boolean cancelled) {}
