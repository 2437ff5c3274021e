package trinhky.distribution.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.distribution.DeliveryState;
import trinhky.distribution.Purpose;

/** A document in the inbox of a unit; see {@code IncomingRow}. */
record IncomingDocumentView(
        UUID id,
        String unitId,
        String unitName,
        String number,
        LocalDate issuedOn,
        String summary,
        String issuerName,
        String signerName,
        Purpose purpose,
        DeliveryState state,
        Instant arrivedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedByName,
        @Nullable String reason,
        String subjectType,
        String subjectId,
        UUID documentId,
        @Nullable Instant recalledAt,
        @Nullable String recallReason,
        @Nullable Instant recallConfirmedAt) {}
