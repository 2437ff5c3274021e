package trinhky.reporting.application;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.reporting.EndReason;
import trinhky.reporting.ObligationLifted;
import trinhky.reporting.ObligationState;
import trinhky.reporting.domain.ReportObligation;
import trinhky.reporting.domain.ReportObligations;
import trinhky.reporting.domain.ReportingCycle;
import trinhky.reporting.domain.ReportingCycles;

/**
 * Closes a period when its consolidated report is issued: what did not come in ends as not handed in, what was not
 * reviewed stays as it was handed in.
 */
@Component
class CycleClosing {
    private static final Set<ObligationState> NOT_FINISHED = EnumSet.of(
            ObligationState.PLANNED, ObligationState.OPEN, ObligationState.RETURNED, ObligationState.SUBMITTED);

    private final ReportingCycles cycles;
    private final ReportObligations obligations;
    private final ReportProcess process;
    private final Announcements announcements;

    CycleClosing(
            ReportingCycles cycles, ReportObligations obligations, ReportProcess process, Announcements announcements) {
        this.cycles = cycles;
        this.obligations = obligations;
        this.process = process;
        this.announcements = announcements;
    }

    /** Closes it; a second call changes nothing. */
    void close(UUID cycleId) {
        ReportingCycle cycle = cycles.findOneById(cycleId).orElseThrow();
        if (cycle.state().isOver()) {
            return;
        }
        endReports(cycleId, EndReason.CYCLE_CLOSED);
        cycle.close(announcements.now());
        cycles.save(cycle);
        announcements.cycleClosed(cycle);
    }

    /** Ends what the units still owe in it; what was handed in stays as it was handed in. */
    void endReports(UUID cycleId, EndReason reason) {
        obligations.findByCycleIdAndStateIn(cycleId, NOT_FINISHED).forEach(report -> end(report, reason));
    }

    private void end(ReportObligation report, EndReason reason) {
        process.ended(report.id());
        if (!report.state().isOutstanding()) {
            return;
        }
        report.end(reason);
        obligations.save(report);
        announcements.publish(new ObligationLifted(
                report.id(), report.cycleId(), report.unitId(), report.state(), announcements.now()));
    }
}
