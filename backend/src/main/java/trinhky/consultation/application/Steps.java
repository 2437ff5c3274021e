package trinhky.consultation.application;

import java.time.Clock;
import org.springframework.stereotype.Component;
import trinhky.consultation.domain.Actor;
import trinhky.consultation.domain.ConsultationRound;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.CurrentOfficials;
import trinhky.shared.DomainProblem;
import trinhky.task.OpenTask;
import trinhky.task.OpenTasks;

/** Who may take which step of a consultation. */
@Component
public class Steps {

    static final String PREPARE_OPINION = "Task_PrepareOpinion";
    static final String APPROVE_OPINION = "Task_ApproveOpinion";

    /** The step in which an owner's officer answers the comments; every owner's model calls it so. */
    static final String ANSWER_OPINIONS = "Task_AnswerOpinions";

    private final OpenTasks tasks;
    private final CurrentOfficials officials;
    private final Clock clock;

    Steps(OpenTasks tasks, CurrentOfficials officials, Clock clock) {
        this.tasks = tasks;
        this.officials = officials;
        this.clock = clock;
    }

    /** The open task, or the refusal of the inbox. */
    Step require(String taskKey, Object subjectId) {
        OpenTask task = tasks.require(taskKey, subjectId.toString());
        String officialId = officials.current().officialId();
        return new Step(task.taskId(), new Actor(officialId, task.actingFor(), clock.instant()));
    }

    boolean isYours(String taskKey, Object subjectId) {
        return tasks.isYours(taskKey, subjectId.toString());
    }

    /** Someone who drafts for the owner: while the round is open its officers and head, afterwards who holds the task. */
    Actor requireAnswering(ConsultationRound round) {
        CurrentOfficial who = officials.current();
        String group = Membership.officersOf(round.ownerUnitId());
        if (round.isOpen() && who.isMemberOf(group)) {
            return new Actor(who.officialId(), who.actingFor(group), clock.instant());
        }
        return require(ANSWER_OPINIONS, round.subjectId()).actor();
    }

    boolean mayAnswer(ConsultationRound round) {
        return round.isOpen() && officials.current().isMemberOf(Membership.officersOf(round.ownerUnitId()))
                || isYours(ANSWER_OPINIONS, round.subjectId());
    }

    /**
     * Someone who may end the round early: an officer or the head of the drafting unit.
     *
     * @throws DomainProblem forbidden {@code consultation.not-the-drafter}
     */
    Actor requireDrafter(ConsultationRound round) {
        CurrentOfficial who = officials.current();
        String officers = Membership.officersOf(round.ownerUnitId());
        String heads = Membership.headsOf(round.ownerUnitId());
        if (!mayClose(round)) {
            throw DomainProblem.forbidden("consultation.not-the-drafter");
        }
        String group = who.isMemberOf(officers) ? officers : heads;
        return new Actor(who.officialId(), who.actingFor(group), clock.instant());
    }

    boolean mayClose(ConsultationRound round) {
        CurrentOfficial who = officials.current();
        return who.isMemberOf(Membership.officersOf(round.ownerUnitId()))
                || who.isMemberOf(Membership.headsOf(round.ownerUnitId()));
    }

    /** Whether an officer of the drafting unit is signed in. */
    public boolean isOfficer(ConsultationRound round) {
        return officials.current().isMemberOf(Membership.officersOf(round.ownerUnitId()));
    }

    /**
     * An officer of the drafting unit.
     *
     * @throws DomainProblem forbidden {@code consultation.not-the-drafter}
     */
    public Actor requireOfficer(ConsultationRound round) {
        if (!isOfficer(round)) {
            throw DomainProblem.forbidden("consultation.not-the-drafter");
        }
        return requireDrafter(round);
    }

    /** The product itself, now. */
    public Actor system() {
        return Actor.system(clock.instant());
    }
}
