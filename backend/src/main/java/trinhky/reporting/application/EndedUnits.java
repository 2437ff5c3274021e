package trinhky.reporting.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;
import trinhky.reporting.ObligationLifted;
import trinhky.reporting.ObligationState;
import trinhky.reporting.domain.ExpectedReports;
import trinhky.reporting.domain.OpenedReport;
import trinhky.reporting.domain.OwedReport;

/** Moves what an ended unit still owes to its successor while the period is open. */
@Component
class EndedUnits {
    private final UnitDirectory units;
    private final ExpectedReports expected;
    private final ReportProcess process;
    private final Completeness completeness;
    private final Announcements announcements;

    EndedUnits(
            UnitDirectory units,
            ExpectedReports expected,
            ReportProcess process,
            Completeness completeness,
            Announcements announcements) {
        this.units = units;
        this.expected = expected;
        this.process = process;
        this.completeness = completeness;
        this.announcements = announcements;
    }

    /** Moves the duties of units that are no more on this day; a second call changes nothing. */
    void moveDuties(LocalDate day) {
        units.units(expected.owingUnits()).values().stream()
                .filter(unit -> !unit.existsOn(day))
                .forEach(ended -> {
                    Optional<UnitSummary> heir = units.answeringFor(ended.id(), day);
                    expected.owedBy(ended.id()).forEach(owed -> move(owed, heir));
                });
    }

    private void move(OwedReport owed, Optional<UnitSummary> heir) {
        process.ended(owed.id());
        heir.ifPresentOrElse(
                unit -> expected.moveDuty(owed.cycleId(), owed.unitId(), unit.id()),
                () -> expected.endDuty(owed.cycleId(), owed.unitId(), null));
        expected.layOutContent(owed.cycleId());
        List<OpenedReport> added = expected.takeNext(owed.cycleId(), StartUnitReports.CHUNK);
        process.start(added);
        expected.countAdded(owed.cycleId(), added.size());
        String to = heir.map(UnitSummary::name).orElse("–");
        announcements.obligationAct(owed.id(), "reporting.moved", "system", null, null, Map.of("to", to));
        announcements.publish(new ObligationLifted(
                owed.id(), owed.cycleId(), owed.unitId(), ObligationState.ENDED, announcements.now()));
        completeness.check(owed.cycleId());
    }
}
