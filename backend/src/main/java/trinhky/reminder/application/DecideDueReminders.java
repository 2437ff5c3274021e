package trinhky.reminder.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.WorkingDays;
import trinhky.reminder.ReminderEvent;
import trinhky.reminder.domain.Anchor;
import trinhky.reminder.domain.DueStep;
import trinhky.reminder.domain.ReminderDays;
import trinhky.reminder.domain.ReminderPolicies;
import trinhky.reminder.domain.ReminderRuns;
import trinhky.shared.BusinessClock;

/**
 * Decides once a working day what is to be reminded. A day that was missed is made up for by the next: it looks back to the last day decided, and some
 * days further for what a change of the calendar or of the policy moved.
 */
@Service
public class DecideDueReminders {
    private static final int DAYS_AHEAD = 92;
    private static final int DAYS_BACK = 14;

    private final DueThings things;
    private final ReminderRuns runs;
    private final ReminderPolicies policies;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    DecideDueReminders(
            DueThings things,
            ReminderRuns runs,
            ReminderPolicies policies,
            WorkingDays workingDays,
            BusinessClock clock) {
        this.things = things;
        this.runs = runs;
        this.policies = policies;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * Writes the ledger for everything that has come due by the day. Running it again changes nothing.
     *
     * @return number of steps decided
     */
    @Transactional
    public int decide(LocalDate day) {
        runs.lock();
        if (!workingDays.isWorkingDay(day) || runs.isGathered(day)) {
            return 0;
        }
        LocalDate after = runs.latest().map(last -> last.minusDays(DAYS_BACK)).orElse(null);
        int decided = 0;
        for (Map.Entry<ReminderEvent.Kind, List<DueStep>> steps :
                due(after, day).entrySet()) {
            decided += things.decide(steps.getKey(), steps.getValue(), day);
        }
        runs.decided(day, clock.instant());
        return decided;
    }

    private Map<ReminderEvent.Kind, List<DueStep>> due(LocalDate after, LocalDate day) {
        ReminderDays days = new ReminderDays(workingDays, policies.history());
        Map<ReminderEvent.Kind, List<DueStep>> due = new EnumMap<>(ReminderEvent.Kind.class);
        for (Anchor anchor : things.anchorsUpTo(day.plusDays(DAYS_AHEAD))) {
            List<DueStep> steps = days.steps(anchor.kind(), anchor.day(), after, day);
            if (!steps.isEmpty()) {
                due.computeIfAbsent(anchor.kind(), kind -> new ArrayList<>()).addAll(steps);
            }
        }
        return due;
    }
}
