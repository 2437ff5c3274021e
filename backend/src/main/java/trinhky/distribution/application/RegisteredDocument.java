package trinhky.distribution.application;

import java.util.UUID;

/** A line of the register as the follow-up of its deliveries needs it. */
record RegisteredDocument(
        UUID id,
        String subjectType,
        String subjectId,
        String number,
        String summary,
        String registrarUnitId,
        String issuerUnitId,
        String draftingUnitId,
        UUID documentId) {}
