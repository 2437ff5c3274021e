package trinhky.reminder.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The business clock.
 *
 * @param now the business moment
 * @param today the business day in Vietnam
 * @param shifted whether it differs from the machine's time
 * @param moving whether it is being moved forward now
 * @param target where it goes, null when it never went anywhere
 * @param failed whether the last move was stopped by a failure
 * @param mayAdvance whether the reader may move it
 */
record ClockView(
        Instant now,
        LocalDate today,
        boolean shifted,
        boolean moving,
        @Nullable Instant target,
        boolean failed,
        boolean mayAdvance) {}
