package trinhky.consultation.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.calendar.Deadlines;
import trinhky.consultation.RoundView;
import trinhky.consultation.domain.ConsultationRound;
import trinhky.identity.CurrentOfficial;

/** Puts together what the page of a round shows. */
@Component
class RoundPages {

    private final Dossiers dossiers;
    private final RoundFigureSql figures;
    private final RoundUnits units;
    private final RoundReaders readers;
    private final Names names;
    private final DaysLeft daysLeft;
    private final Steps steps;

    RoundPages(
            Dossiers dossiers,
            RoundFigureSql figures,
            RoundUnits units,
            RoundReaders readers,
            Names names,
            DaysLeft daysLeft,
            Steps steps) {
        this.dossiers = dossiers;
        this.figures = figures;
        this.units = units;
        this.readers = readers;
        this.names = names;
        this.daysLeft = daysLeft;
        this.steps = steps;
    }

    RoundDetailView of(UUID roundId, CurrentOfficial reader) {
        ConsultationRound round = dossiers.round(roundId);
        boolean mayReadOpinions = readers.mayReadOpinions(roundId, reader);
        RoundView view = round.view(figures.of(roundId));
        return new RoundDetailView(
                mayReadOpinions ? view : view.withoutOpinions(),
                names.unit(round.ownerUnitId()),
                Deadlines.lastDayOf(round.dueAt()),
                round.isOpen() ? daysLeft.until(round.dueAt()) : null,
                round.isOpen() ? null : round.closeNote(),
                round.isOpen() && steps.mayClose(round),
                steps.mayAnswer(round),
                mayReadOpinions,
                mayReadOpinions ? units.of(roundId) : units(roundId, reader));
    }

    /** The units as one of them sees them while the round is open: nobody's opinion is known but the own. */
    private List<RoundUnitView> units(UUID roundId, CurrentOfficial reader) {
        return units.of(roundId).stream()
                .map(asked -> reader.unitIds().contains(asked.unit().id()) ? asked : asked.withoutKind())
                .toList();
    }
}
