package trinhky.reporting.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A figure that the lead officer set instead of the computed one. */
public record Adjustment(
        UUID indicatorId,
        BigDecimal computed,
        BigDecimal adjusted,
        String reason,
        String adjustedBy,
        Instant adjustedAt) {}
