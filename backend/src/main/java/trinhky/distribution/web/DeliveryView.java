package trinhky.distribution.web;

import java.time.Instant;
import java.util.UUID;
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
        String reason,
        String actorName,
        Instant closedAt,
        String closingReason,
        int sendings) {}
