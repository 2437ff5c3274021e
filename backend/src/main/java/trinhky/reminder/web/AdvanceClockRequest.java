package trinhky.reminder.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Moves the clock to a moment in the future. */
record AdvanceClockRequest(@NotNull Instant to) {}
