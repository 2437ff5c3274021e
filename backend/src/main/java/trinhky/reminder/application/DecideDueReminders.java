package trinhky.reminder.application;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.WorkingDays;
import trinhky.reminder.domain.DueStep;
import trinhky.reminder.domain.PolicyStep;
import trinhky.reminder.domain.ReminderDays;
import trinhky.reminder.domain.ReminderEvent;
import trinhky.reminder.domain.ReminderLedger;
import trinhky.reminder.domain.ReminderPolicies;
import trinhky.reminder.domain.ReminderPolicy;
import trinhky.shared.BusinessClock;

/** Decides once a working day what is to be reminded; a day that was missed is made up for by the next. */
@Service
public class DecideDueReminders {
    private static final int DAYS_AHEAD = 61;

    private final ReminderLedger ledger;
    private final ReminderPolicies policies;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    DecideDueReminders(ReminderLedger ledger, ReminderPolicies policies, WorkingDays workingDays, BusinessClock clock) {
        this.ledger = ledger;
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
        if (!workingDays.isWorkingDay(day)) {
            return 0;
        }
        ReminderPolicy policy = policies.inForce();
        int decided = 0;
        for (PolicyStep step : policy.stepsAt(ReminderEvent.OPENED, 0)) {
            decided += ledger.decideOpening(step, day, clock.instant());
        }
        ReminderDays days = new ReminderDays(workingDays, policy);
        for (LocalDate dueOn : ledger.dueDaysUpTo(day.plusDays(DAYS_AHEAD))) {
            for (DueStep due : days.stepsBy(day, dueOn)) {
                decided += ledger.decide(due, dueOn, day, clock.instant());
            }
        }
        return decided;
    }
}
