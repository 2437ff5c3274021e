package trinhky.reporting.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.reporting.DueCycles;
import trinhky.reporting.domain.ReportedPlans;
import trinhky.reporting.domain.ReportingCycle;
import trinhky.reporting.domain.ReportingCycles;

/** Opens the periods whose opening day has come; in open ones, what ended units owe goes to their successors. */
@Service("dueCycles")
public class OpenDueCycles implements DueCycles {
    private final ReportingCycles cycles;
    private final ReportedPlans plans;
    private final CycleProcess process;
    private final EndedUnits endedUnits;
    private final Clock clock;

    OpenDueCycles(
            ReportingCycles cycles, ReportedPlans plans, CycleProcess process, EndedUnits endedUnits, Clock clock) {
        this.cycles = cycles;
        this.plans = plans;
        this.process = process;
        this.endedUnits = endedUnits;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int openFor(LocalDate day) {
        endedUnits.moveDuties(day);
        List<ReportingCycle> due = cycles.findDue(day);
        due.forEach(this::open);
        return due.size();
    }

    private void open(ReportingCycle cycle) {
        cycle.open(clock.instant());
        cycles.save(cycle);
        process.start(cycle, plans.of(cycle.planId()));
    }
}
