package trinhky.reporting.application;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.CurrentOfficials;
import trinhky.organisation.GroupKeys;
import trinhky.organisation.Role;
import trinhky.reporting.domain.HandingIn;
import trinhky.reporting.domain.ReportObligation;
import trinhky.reporting.domain.ReportObligations;
import trinhky.shared.DomainProblem;
import trinhky.task.OpenTask;
import trinhky.task.OpenTasks;

/** Where somebody takes a unit's report to act on it: checks that it is theirs now, locks it, and records what was done. */
@Component
class ReportDesk {
    /**
     * A report in the hands of the one whose turn it is.
     *
     * @param taskId the engine's task, null when the act needs none
     * @param actingFor the position stood in for, or null
     */
    record Turn(ReportObligation report, String taskId, String officialId, String actingFor, Instant at) {
        UUID id() {
            return report.id();
        }
    }

    private final OpenTasks tasks;
    private final CurrentOfficials officials;
    private final ReportObligations obligations;
    private final Announcements announcements;

    ReportDesk(
            OpenTasks tasks, CurrentOfficials officials, ReportObligations obligations, Announcements announcements) {
        this.tasks = tasks;
        this.officials = officials;
        this.obligations = obligations;
        this.announcements = announcements;
    }

    /** Takes the report for this task; refuses who does not have it now. */
    Turn take(String taskKey, UUID obligationId) {
        OpenTask task = tasks.require(taskKey, obligationId.toString());
        return new Turn(
                locked(obligationId),
                task.taskId(),
                officials.current().officialId(),
                task.actingFor(),
                announcements.now());
    }

    /** Takes the report to decide on it; an officer who still has open what the unit took back is told so. */
    Turn takeToReview(UUID obligationId) {
        ReportObligation report = locked(obligationId);
        boolean takenBack = report.withdrawal().isPresent()
                && report.handingIn().map(HandingIn::receivedAt).isEmpty();
        if (takenBack && officials.current().isMemberOf(GroupKeys.ofUnit(report.leadUnitId(), Role.OFFICER))) {
            throw DomainProblem.refused("reporting.taken-back");
        }
        return take(ReportTasks.REVIEW, obligationId);
    }

    /** Takes the report as head of its lead unit, whoever else has it. */
    Turn takeAsLeadHead(UUID obligationId) {
        ReportObligation report = locked(obligationId);
        return takeAs(report, report.leadUnitId(), "reporting.not-lead-head", Role.HEAD);
    }

    /** Takes the report as head or officer of the unit that reports, whoever else has it. */
    Turn takeAsReporter(UUID obligationId) {
        ReportObligation report = locked(obligationId);
        return takeAs(report, report.unitId(), "reporting.not-reporter", Role.HEAD, Role.OFFICER);
    }

    private Turn takeAs(ReportObligation report, String unitId, String refusal, Role... roles) {
        CurrentOfficial official = officials.current();
        String group = Stream.of(roles)
                .map(role -> GroupKeys.ofUnit(unitId, role))
                .filter(official::isMemberOf)
                .findFirst()
                .orElseThrow(() -> DomainProblem.forbidden(refusal));
        return new Turn(report, null, official.officialId(), official.actingFor(group), announcements.now());
    }

    /** Puts it back changed, and records the act. */
    void put(Turn turn, String act, String reason, Map<String, String> details) {
        obligations.save(turn.report());
        announcements.obligationAct(turn.id(), act, turn.officialId(), turn.actingFor(), reason, details);
    }

    /** Tells other modules. */
    void publish(Object event) {
        announcements.publish(event);
    }

    private ReportObligation locked(UUID obligationId) {
        return obligations
                .findOneById(obligationId)
                .orElseThrow(() -> DomainProblem.notFound("reporting.obligation-unknown"));
    }
}
