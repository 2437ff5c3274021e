package trinhky.reminder.application;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.WorkingDays;
import trinhky.reminder.domain.ReminderRuns;

/** Puts everything decided and not yet told into one digest for each person and day. */
@Service
public class GatherDigests {
    private final ReminderRuns runs;
    private final DigestDesk desk;
    private final WorkingDays workingDays;

    GatherDigests(ReminderRuns runs, DigestDesk desk, WorkingDays workingDays) {
        this.runs = runs;
        this.desk = desk;
        this.workingDays = workingDays;
    }

    /**
     * Gathers and announces the digests of the day; a second call finds nothing left.
     *
     * @return number of digests
     */
    @Transactional
    public int gather(LocalDate day) {
        runs.lock();
        if (!workingDays.isWorkingDay(day) || runs.isGathered(day)) {
            return 0;
        }
        List<LocalDate> decidedOn = runs.gather(day);
        return decidedOn.isEmpty() ? 0 : desk.announce(day, decidedOn);
    }
}
