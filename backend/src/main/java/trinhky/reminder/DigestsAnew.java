package trinhky.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Digests that could not be delivered on their day, put together anew. */
public interface DigestsAnew {

    /**
     * One digest out of several of the same recipient.
     *
     * @param day day as of which it speaks
     * @return with each thing that is still open once, as the latest of them tells it; empty when nothing is open any more
     */
    Optional<ReminderDigestDecided> together(Collection<UUID> digestIds, LocalDate day);
}
