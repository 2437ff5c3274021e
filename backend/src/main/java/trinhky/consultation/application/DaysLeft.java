package trinhky.consultation.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import trinhky.calendar.Deadlines;
import trinhky.calendar.Standing;

/** Working days until a deadline. */
@Component
class DaysLeft {

    private final Deadlines deadlines;
    private final Clock clock;

    DaysLeft(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** 0 on the last day, negative from the next working day on. */
    int until(Instant dueAt) {
        Standing standing = deadlines.standing(dueAt, Optional.empty(), clock.instant());
        return standing.timeliness().isOverdue() ? -Math.max(1, standing.workingDays()) : standing.workingDays();
    }
}
