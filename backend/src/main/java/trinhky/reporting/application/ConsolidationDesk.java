package trinhky.reporting.application;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficials;
import trinhky.reporting.domain.Consolidation;
import trinhky.reporting.domain.Consolidations;
import trinhky.shared.DomainProblem;
import trinhky.task.OpenTask;
import trinhky.task.OpenTasks;

/** Where somebody takes a consolidated report to act on it: checks that it is theirs now, locks it, and records the act. */
@Component
class ConsolidationDesk {
    /**
     * A consolidated report in the hands of the one whose turn it is.
     *
     * @param actingFor the position stood in for, or null
     */
    record Turn(Consolidation consolidation, String taskId, String officialId, String actingFor, Instant at) {
        UUID cycleId() {
            return consolidation.cycleId();
        }
    }

    private final OpenTasks tasks;
    private final CurrentOfficials officials;
    private final Consolidations consolidations;
    private final Announcements announcements;

    ConsolidationDesk(
            OpenTasks tasks, CurrentOfficials officials, Consolidations consolidations, Announcements announcements) {
        this.tasks = tasks;
        this.officials = officials;
        this.consolidations = consolidations;
        this.announcements = announcements;
    }

    /** Takes the consolidated report for this task; refuses who does not have it now. */
    Turn take(String taskKey, UUID cycleId) {
        OpenTask task = tasks.require(taskKey, cycleId.toString());
        Consolidation consolidation = consolidations
                .findByCycleId(cycleId)
                .orElseThrow(() -> DomainProblem.notFound("reporting.cycle-unknown"));
        return new Turn(
                consolidation, task.taskId(), officials.current().officialId(), task.actingFor(), announcements.now());
    }

    /** Puts it back changed, and records the act. */
    void put(Turn turn, String act, String reason, Map<String, String> details) {
        consolidations.save(turn.consolidation());
        record(turn, act, reason, details);
    }

    /** Records an act that changed a part of it only. */
    void record(Turn turn, String act, String reason, Map<String, String> details) {
        announcements.cycleAct(turn.cycleId(), act, turn.officialId(), turn.actingFor(), reason, details);
    }
}
