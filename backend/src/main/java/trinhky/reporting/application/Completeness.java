package trinhky.reporting.application;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.reporting.CycleState;
import trinhky.reporting.ObligationState;
import trinhky.reporting.domain.ReportObligations;
import trinhky.reporting.domain.ReportingCycle;
import trinhky.reporting.domain.ReportingCycles;

/** Notices that nothing more is to come in a cycle. The cycle is locked, so that of two last reports the second notices. */
@Component
class Completeness {
    private static final Set<ObligationState> STILL_TO_COME = EnumSet.of(
            ObligationState.PLANNED, ObligationState.OPEN, ObligationState.RETURNED, ObligationState.SUBMITTED);

    private final ReportingCycles cycles;
    private final ReportObligations obligations;
    private final CycleProcess process;

    Completeness(ReportingCycles cycles, ReportObligations obligations, CycleProcess process) {
        this.cycles = cycles;
        this.obligations = obligations;
        this.process = process;
    }

    void check(UUID cycleId) {
        ReportingCycle cycle = cycles.findOneById(cycleId).orElseThrow();
        if (cycle.state() == CycleState.OPEN && !obligations.existsByCycleIdAndStateIn(cycleId, STILL_TO_COME)) {
            process.allReportsAccepted(cycleId);
        }
    }
}
