package trinhky.plan.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import trinhky.plan.PlanStatus;
import trinhky.shared.ActRecorded;
import trinhky.shared.DomainProblem;

/** Identity, status and head of a plan, and how a change of status is recorded; the verbs stand in {@link Plan}. */
abstract class PlanState extends AbstractAggregateRoot<Plan> {

    /** Subject type of plans for the capabilities that serve any owner. */
    public static final String SUBJECT_TYPE = "PLAN";

    @Id
    UUID id;

    @Version
    Integer version;

    PlanStatus status;
    int draftNumber;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    PlanHeading heading;

    Instant createdAt;
    Instant updatedAt;
    String updatedBy;

    /** Refuses with {@code plan.not-editable} unless the drafter has the plan. */
    public void requireEditable() {
        if (!isEditable()) {
            throw DomainProblem.refused("plan.not-editable");
        }
    }

    /** Whether the drafter may change the content. */
    public boolean isEditable() {
        return status == PlanStatus.DRAFT || status == PlanStatus.ANSWERING;
    }

    /** Puts an act of this plan on its timeline when the plan is saved. */
    public void recordAct(String act, Actor actor, String reason) {
        Map<String, String> details = Map.of("title", heading.title(), "draftNumber", String.valueOf(draftNumber));
        registerEvent(new ActRecorded(
                SUBJECT_TYPE,
                id.toString(),
                act,
                actor.officialId(),
                actor.actingForPositionId(),
                actor.at(),
                reason,
                details));
    }

    void move(PlanStatus next, Actor actor, String outcome, String note) {
        registerEvent(new PlanMoved(id, status, next, actor, outcome, note));
        status = next;
        touch(actor);
    }

    void require(PlanStatus expected) {
        if (status != expected) {
            throw DomainProblem.refused("plan.not-at-this-step");
        }
    }

    void touch(Actor actor) {
        updatedAt = actor.at();
        updatedBy = actor.officialId();
    }

    public UUID id() {
        return id;
    }

    public Integer version() {
        return version;
    }

    public PlanStatus status() {
        return status;
    }

    public int draftNumber() {
        return draftNumber;
    }

    public PlanHeading heading() {
        return heading;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public String updatedBy() {
        return updatedBy;
    }
}
