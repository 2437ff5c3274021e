package trinhky.consultation.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.Deadlines;
import trinhky.calendar.VietnameseDates;
import trinhky.consultation.OpenRound;
import trinhky.consultation.RoundOpened;
import trinhky.consultation.domain.Actor;
import trinhky.consultation.domain.ConsultationRound;
import trinhky.consultation.domain.Invitation;
import trinhky.shared.DomainProblem;

/** Opens a round in which units are asked for their opinion. */
@Service
class OpenConsultation {

    private final Dossiers dossiers;
    private final ConsultableUnits consultable;
    private final WaitingUnits waitingUnits;
    private final Deadlines deadlines;
    private final RoundEvents events;
    private final Clock clock;

    OpenConsultation(
            Dossiers dossiers,
            ConsultableUnits consultable,
            WaitingUnits waitingUnits,
            Deadlines deadlines,
            RoundEvents events,
            Clock clock) {
        this.dossiers = dossiers;
        this.consultable = consultable;
        this.waitingUnits = waitingUnits;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    UUID open(OpenRound order) {
        List<String> unitIds = new ArrayList<>(new LinkedHashSet<>(order.unitIds()));
        consultable.require(order, unitIds);
        List<ConsultationRound> earlier = dossiers.roundsOf(order.subjectType(), order.subjectId());
        if (earlier.stream().anyMatch(ConsultationRound::isOpen)) {
            throw DomainProblem.refused("consultation.round-open");
        }
        askAnew(order, unitIds, earlier.size() + 1);
        Instant now = clock.instant();
        ConsultationRound round = ConsultationRound.open(order, earlier.size() + 1, now, dueAt(order, now));
        dossiers.open(round, unitIds);
        tell(round, unitIds.size());
        return round.id();
    }

    private Instant dueAt(OpenRound order, Instant now) {
        return deadlines
                .afterWorkingDays(Deadlines.dayOf(now), order.workingDays())
                .dueAt();
    }

    private void askAnew(OpenRound order, List<String> unitIds, int ordinal) {
        List<Invitation> superseded = dossiers.waitingFor(order.subjectType(), order.subjectId()).stream()
                .filter(invitation -> unitIds.contains(invitation.unitId()))
                .toList();
        waitingUnits.end(superseded, consultable.askedAnew(ordinal));
    }

    private void tell(ConsultationRound round, int units) {
        Actor opener = new Actor(round.openedBy(), null, round.openedAt());
        events.act(
                round,
                "consultation.round-opened",
                opener,
                null,
                Map.of(
                        "units", String.valueOf(units),
                        "dueOn", VietnameseDates.numeric(Deadlines.lastDayOf(round.dueAt())),
                        "silencePolicy", round.silencePolicy().name()));
        events.publish(new RoundOpened(round.id(), round.subjectType(), round.subjectId(), units, round.dueAt()));
    }
}
