package trinhky.reminder.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.CurrentOfficial;
import trinhky.reminder.domain.ReminderLedger;
import trinhky.shared.ActRecorded;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/** The lead unit of a period reminds the units that are late, at once and not more than once a day. */
@Service
public class RemindLateUnits {
    private final LateUnitsDesk late;
    private final ReminderLedger ledger;
    private final DigestDesk desk;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    RemindLateUnits(
            LateUnitsDesk late,
            ReminderLedger ledger,
            DigestDesk desk,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.late = late;
        this.ledger = ledger;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes one mail to each late unit.
     *
     * @return number of units reminded
     * @throws DomainProblem forbidden, {@code reminder.not-lead-unit}; refused, {@code reminder.none-to-remind} when nobody is late or all were
     *     reminded by hand today
     */
    @Transactional
    public int remind(UUID cycleId) {
        CurrentOfficial official = late.requireLeadUnit(cycleId);
        LocalDate today = clock.today();
        String topic = "cycle:" + cycleId;
        int units = ledger.ask(cycleId, topic, today, clock.instant());
        if (units == 0) {
            throw DomainProblem.refused("reminder.none-to-remind");
        }
        desk.announceAsked(topic, today);
        events.publishEvent(new ActRecorded(
                LateUnitsDesk.CYCLE,
                cycleId.toString(),
                "reminder.late-units-reminded",
                official.officialId(),
                null,
                clock.instant(),
                null,
                Map.of("units", Integer.toString(units))));
        return units;
    }
}
