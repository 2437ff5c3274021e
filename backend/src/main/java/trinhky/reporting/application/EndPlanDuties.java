package trinhky.reporting.application;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.plan.PlanRecalled;
import trinhky.reporting.domain.PlannedObligations;
import trinhky.reporting.domain.ReportingCycle;
import trinhky.reporting.domain.ReportingCycles;
import trinhky.shared.ActRecorded;

/**
 * A plan that is called back asks for nothing more: its periods end, open tasks and reminders with them, in the transaction
 * of the recall. What was handed in and what was signed stays.
 */
@Service
public class EndPlanDuties {
    private final ReportingCycles cycles;
    private final PlannedObligations planned;
    private final CycleEnding ending;
    private final RecalledLetters letters;
    private final Announcements announcements;

    EndPlanDuties(
            ReportingCycles cycles,
            PlannedObligations planned,
            CycleEnding ending,
            RecalledLetters letters,
            Announcements announcements) {
        this.cycles = cycles;
        this.planned = planned;
        this.ending = ending;
        this.letters = letters;
        this.announcements = announcements;
    }

    /** Ends them; a plan without duties is left alone. */
    @EventListener
    @Transactional
    public void end(PlanRecalled recall) {
        letters.takeBack(recall);
        List<ReportingCycle> running = cycles.findRunning(recall.planId());
        running.forEach(cycle -> ending.end(cycle, recall));
        int ended = running.size() + planned.end(recall.planId(), recall.reason(), announcements.now());
        announcements.publish(new ActRecorded(
                "PLAN",
                recall.planId().toString(),
                "reporting.duties-ended",
                "system",
                null,
                announcements.now(),
                null,
                Map.of("cycles", Integer.toString(ended))));
    }
}
