package trinhky.calendar;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether a duty was met in time. {@link #of} is the one place that decides it; the SQL function {@code app.timeliness} says the same for sets of
 * rows, and a test holds them together.
 */
public enum Timeliness {
    /** Received before the due moment. */
    ON_TIME,
    /** Received at the due moment or later. */
    LATE,
    /** Not received, and there is still time. */
    NOT_DUE,
    /** Not received, and the due moment has passed. */
    NOT_SUBMITTED;

    /**
     * Tells on time, late, not due and missing apart.
     *
     * @param dueAt the due moment, the first one that is late
     * @param receivedAt when the duty was met for the first time, if it was
     * @param now the moment of the business clock
     */
    public static Timeliness of(Instant dueAt, Optional<Instant> receivedAt, Instant now) {
        return receivedAt
                .map(at -> at.isBefore(dueAt) ? ON_TIME : LATE)
                .orElseGet(() -> now.isBefore(dueAt) ? NOT_DUE : NOT_SUBMITTED);
    }

    /** Whether the duty is still open after its due moment. */
    public boolean isOverdue() {
        return this == NOT_SUBMITTED;
    }
}
