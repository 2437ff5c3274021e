package trinhky.reminder.process;

import java.time.LocalDate;
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

    /** The day on which a step of the run is done: today when the run of an earlier morning is finished late, else its own day. */
    LocalDate dayOf(String dateKey) {
        LocalDate day = LocalDate.parse(dateKey);
        return clock.today().isAfter(day) ? clock.today() : day;
    }
}
