package trinhky.reporting.application;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;
import trinhky.reporting.domain.ExpectedReports;
import trinhky.reporting.domain.ReportedPlans;
import trinhky.reporting.domain.ReportingCycle;
import trinhky.reporting.domain.ReportingCycles;

/** Fixes the units that must report a period: those that exist on its opening day; of an ended unit the successor. */
@Service("reporting.freezeExpectedUnits")
public class FreezeExpectedUnits {
    private final ReportingCycles cycles;
    private final ReportedPlans plans;
    private final ExpectedReports expected;
    private final UnitDirectory units;
    private final Announcements announcements;

    FreezeExpectedUnits(
            ReportingCycles cycles,
            ReportedPlans plans,
            ExpectedReports expected,
            UnitDirectory units,
            Announcements announcements) {
        this.cycles = cycles;
        this.plans = plans;
        this.expected = expected;
        this.units = units;
        this.announcements = announcements;
    }

    /** Fixes them; a second call changes nothing. */
    @Transactional
    public void freeze(UUID cycleId) {
        ReportingCycle cycle = cycles.findById(cycleId).orElseThrow();
        moveDutiesOfEndedUnits(cycle);
        expected.layOutContent(cycleId);
        cycle.expect(expected.countPlanned(cycleId) + cycle.openedCount());
        cycles.save(cycle);
        announcements.cycleOpened(cycle, plans.of(cycle.planId()));
    }

    private void moveDutiesOfEndedUnits(ReportingCycle cycle) {
        Map<String, UnitSummary> known = units.units(expected.plannedUnits(cycle.id()));
        known.values().stream()
                .filter(unit -> !unit.existsOn(cycle.opensOn()))
                .forEach(ended -> units.answeringFor(ended.id(), cycle.opensOn())
                        .ifPresentOrElse(
                                heir -> expected.moveDuty(cycle.id(), ended.id(), heir.id()),
                                () -> expected.endDuty(cycle.id(), ended.id(), null)));
    }
}
