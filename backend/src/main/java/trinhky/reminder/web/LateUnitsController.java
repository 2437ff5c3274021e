package trinhky.reminder.web;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import trinhky.reminder.application.LateUnitsDesk;
import trinhky.reminder.application.RemindLateUnits;

/** The units that are late in a reporting period. */
@RestController
class LateUnitsController {
    /**
     * The late units of a period.
     *
     * @param remindedToday how many of them were reminded by hand today
     * @param mayRemind whether the reader may remind the others now
     */
    record LateUnitsView(int units, int remindedToday, boolean mayRemind) {}

    /** How many units got a reminder. */
    record RemindedUnitsView(int units) {}

    private final LateUnitsDesk desk;
    private final RemindLateUnits remind;

    LateUnitsController(LateUnitsDesk desk, RemindLateUnits remind) {
        this.desk = desk;
        this.remind = remind;
    }

    /**
     * How many units of a period are late and how many of them were reminded by hand today. For whoever may read the
     * period.
     */
    @GetMapping("/api/cycles/{cycleId}/late-units")
    LateUnitsView getLateUnits(@PathVariable UUID cycleId) {
        LateUnitsDesk.LateUnits late = desk.read(cycleId);
        return new LateUnitsView(late.units(), late.remindedToday(), late.mayRemind());
    }

    /**
     * Reminds every late unit that was not reminded by hand today, with one mail each. The lead unit; refuses with
     * {@code reminder.not-lead-unit} (403), {@code reminder.none-to-remind} (409).
     */
    @PostMapping("/api/cycles/{cycleId}/late-units/reminder")
    RemindedUnitsView remindLateUnits(@PathVariable UUID cycleId) {
        return new RemindedUnitsView(remind.remind(cycleId));
    }
}
