package trinhky.reporting.application;

import org.springframework.stereotype.Component;
import trinhky.plan.PlanRecalled;
import trinhky.reporting.EndReason;
import trinhky.reporting.domain.ReportingCycle;
import trinhky.reporting.domain.ReportingCycles;
import trinhky.signing.SigningRequests;
import trinhky.signing.SigningState;

/** Ends a running period without a consolidated report. */
@Component
class CycleEnding {
    private final ReportingCycles cycles;
    private final CycleClosing closing;
    private final CycleProcess process;
    private final SigningRequests signing;
    private final Announcements announcements;

    CycleEnding(
            ReportingCycles cycles,
            CycleClosing closing,
            CycleProcess process,
            SigningRequests signing,
            Announcements announcements) {
        this.cycles = cycles;
        this.closing = closing;
        this.process = process;
        this.signing = signing;
        this.announcements = announcements;
    }

    /** Ends it; a consolidated report that is signed is still numbered and sent, and closes the period then. */
    void end(ReportingCycle cycle, PlanRecalled recall) {
        closing.endReports(cycle.id(), EndReason.PLAN_RECALLED);
        if (isSigned(cycle)) {
            return;
        }
        signing.withdraw(SubjectTypes.CYCLE, cycle.id().toString(), recall.reason(), recall.recalledBy());
        process.stop(cycle.id(), recall.reason());
        cycle.end(recall.reason(), announcements.now());
        cycles.save(cycle);
        announcements.cycleEnded(cycle, recall);
    }

    private boolean isSigned(ReportingCycle cycle) {
        return signing.of(SubjectTypes.CYCLE, cycle.id().toString())
                .filter(request -> request.state() == SigningState.SIGNED)
                .isPresent();
    }
}
