package trinhky.reporting.application.read;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A figure that the lead officer set instead of the computed one. */
public record AdjustmentView(
        BigDecimal amount, String reason, @Nullable String byName, Instant at) {}
