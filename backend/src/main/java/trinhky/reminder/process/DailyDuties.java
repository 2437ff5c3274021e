package trinhky.reminder.process;

import org.springframework.stereotype.Component;
import trinhky.shared.BusinessClock;

/** What the model of the daily duties asks for: {@code ${dailyDuties.dateKey()}}. */
@Component("dailyDuties")
public class DailyDuties {
    private final BusinessClock clock;

    DailyDuties(BusinessClock clock) {
        this.clock = clock;
    }

    /** Today in Vietnam as {@code yyyy-MM-dd}: the business key of the run. */
    public String dateKey() {
        return clock.today().toString();
    }
}
