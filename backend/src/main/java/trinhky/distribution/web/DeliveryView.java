package trinhky.distribution.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.distribution.DeliveryState;
import trinhky.distribution.Purpose;

/** How far a document has come to one recipient; see {@code DeliveryRow}. */
record DeliveryView(
        UUID id,
        String unitId,
        String unitName,
        String label,
        Purpose purpose,
        boolean outside,
        DeliveryState state,
        Instant stateAt,
        @Nullable String reason,
        @Nullable String actorName,
        @Nullable Instant closedAt,
        @Nullable String closingReason,
        int sendings,
        boolean overdue,
        @Nullable Instant recalledAt,
        @Nullable Instant recallConfirmedAt,
        @Nullable String recallNote,
        @Nullable Instant addedAt,
        @Nullable String addedFor,
        @Nullable String packet,
        @Nullable String exchangeStatus,
        @Nullable Instant exchangeStatusAt) {}
