package trinhky.consultation.application;

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
        RoundView view = round.view(figures.of(roundId));
        return new RoundDetailView(
                view,
                names.unit(round.ownerUnitId()),
                Deadlines.lastDayOf(round.dueAt()),
                round.isOpen() ? daysLeft.until(round.dueAt()) : null,
                round.isOpen() ? null : round.closeNote(),
                round.isOpen() && steps.mayClose(round),
                steps.mayAnswer(round),
                readers.mayReadOpinions(roundId, reader),
                units.of(roundId));
    }
}
