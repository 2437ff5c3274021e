package trinhky.consultation.domain;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import trinhky.shared.DomainProblem;

/** One unit is asked in one round, and answers once. It stays open after the round, so that a late opinion can come. */
@Table("invitation")
public class Invitation {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID roundId;
    private String unitId;
    private InvitationState state;
    private Instant sentAt;
    private Instant submittedAt;
    private String submittedBy;
    private Instant givenAt;
    private String givenBy;
    private String givenForPositionId;
    private boolean late;
    private boolean afterClose;
    private Instant returnedAt;
    private String returnedBy;
    private String returnReason;
    private String endNote;

    /** Names the unit; the request follows with {@link #sent}. */
    public static Invitation of(UUID roundId, String unitId) {
        Invitation invitation = new Invitation();
        invitation.id = UUID.randomUUID();
        invitation.roundId = roundId;
        invitation.unitId = unitId;
        invitation.state = InvitationState.INVITED;
        return invitation;
    }

    /** The unit's officers have the request. */
    public void sent(Instant at) {
        require(InvitationState.INVITED);
        state = InvitationState.PREPARING;
        sentAt = at;
    }

    /** The officer hands the opinion to the head. */
    public void submit(Actor officer) {
        require(InvitationState.PREPARING);
        state = InvitationState.AWAITING_HEAD;
        submittedAt = officer.at();
        submittedBy = officer.officialId();
    }

    /**
     * The head sends the opinion back to the officer.
     *
     * @throws DomainProblem invalid when no reason is given
     */
    public void returnToOfficer(String reason, Actor head) {
        require(InvitationState.AWAITING_HEAD);
        if (reason == null || reason.isBlank()) {
            throw DomainProblem.invalid("reason", "consultation.reason-needed");
        }
        state = InvitationState.PREPARING;
        returnedAt = head.at();
        returnedBy = head.officialId();
        returnReason = reason.strip();
    }

    /**
     * The head gives the opinion in the name of the unit.
     *
     * @param isLate by the calendar's function
     * @param roundIsClosed the drafter has gone on without it
     */
    public void give(Actor head, boolean isLate, boolean roundIsClosed) {
        require(InvitationState.AWAITING_HEAD);
        state = InvitationState.GIVEN;
        givenAt = head.at();
        givenBy = head.officialId();
        givenForPositionId = head.actingForPositionId();
        late = isLate;
        afterClose = roundIsClosed;
    }

    /** No opinion is needed any more; what was given stays. */
    public void end(String note) {
        if (state.waits()) {
            state = InvitationState.NOT_NEEDED;
            endNote = note;
        }
    }

    private void require(InvitationState expected) {
        if (state != expected) {
            throw DomainProblem.refused("consultation.not-at-this-step");
        }
    }

    /** Refuses with {@code consultation.not-at-this-step} unless the officer has the opinion. */
    public void requirePreparing() {
        require(InvitationState.PREPARING);
    }

    public UUID id() {
        return id;
    }

    public UUID roundId() {
        return roundId;
    }

    public String unitId() {
        return unitId;
    }

    public InvitationState state() {
        return state;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public String submittedBy() {
        return submittedBy;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public String givenBy() {
        return givenBy;
    }

    public boolean isLate() {
        return late;
    }

    public Instant returnedAt() {
        return returnedAt;
    }

    public String returnedBy() {
        return returnedBy;
    }

    public String returnReason() {
        return returnReason;
    }

    public String endNote() {
        return endNote;
    }
}
