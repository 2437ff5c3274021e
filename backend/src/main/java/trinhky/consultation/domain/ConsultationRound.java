package trinhky.consultation.domain;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import trinhky.consultation.CloseReason;
import trinhky.consultation.OpenRound;
import trinhky.consultation.RoundFigures;
import trinhky.consultation.RoundState;
import trinhky.consultation.RoundView;
import trinhky.consultation.SilencePolicy;
import trinhky.shared.DomainProblem;

/** One round in which units are asked about one draft, with one deadline and one policy on silence. */
@Table("consultation_round")
public class ConsultationRound {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String subjectType;
    private String subjectId;
    private String subjectTitle;
    private int ordinal;
    private String ownerUnitId;
    private SilencePolicy silencePolicy;
    private int workingDays;
    private Instant openedAt;
    private String openedBy;
    private Instant dueAt;
    private Instant escalatedAt;
    private RoundState state;
    private Instant closedAt;
    private String closedBy;
    private CloseReason closeReason;
    private String closeNote;

    /** Opens the round with that ordinal of its subject. */
    public static ConsultationRound open(OpenRound order, int ordinal, Instant openedAt, Instant dueAt) {
        ConsultationRound round = new ConsultationRound();
        round.id = UUID.randomUUID();
        round.subjectType = order.subjectType();
        round.subjectId = order.subjectId();
        round.subjectTitle = order.subjectTitle();
        round.ordinal = ordinal;
        round.ownerUnitId = order.ownerUnitId();
        round.silencePolicy = order.silencePolicy();
        round.workingDays = order.workingDays();
        round.openedAt = openedAt;
        round.openedBy = order.openedBy();
        round.dueAt = dueAt;
        round.state = RoundState.OPEN;
        return round;
    }

    /**
     * The drafter wants no further waiting; the process closes the round next.
     *
     * @param note why, as typed
     * @throws DomainProblem refused {@code consultation.round-closed}; invalid when no reason is given
     */
    public void wishClosed(String note, Actor drafter) {
        if (!isOpen()) {
            throw DomainProblem.refused("consultation.round-closed");
        }
        if (note == null || note.isBlank()) {
            throw DomainProblem.invalid("reason", "consultation.reason-needed");
        }
        closeReason = CloseReason.CLOSED_BY_DRAFTER;
        closedBy = drafter.officialId();
        closeNote = note.strip();
    }

    /** Ends the waiting for opinions; the reason follows from what happened unless the drafter wished it. */
    public void close(boolean everyoneAnswered, Instant at) {
        if (closeReason == null) {
            closeReason = everyoneAnswered ? CloseReason.ALL_OPINIONS_GIVEN : CloseReason.DEADLINE_PASSED;
        }
        state = RoundState.CLOSED;
        closedAt = at;
    }

    /** Ends the waiting because the subject needs no opinions any more. */
    public void end(String note, Instant at) {
        closeReason = CloseReason.NOT_NEEDED;
        closeNote = note;
        state = RoundState.CLOSED;
        closedAt = at;
    }

    /** The deadline passed and silence blocks: those concerned were told. */
    public void escalated(Instant at) {
        escalatedAt = at;
    }

    public boolean isOpen() {
        return state == RoundState.OPEN;
    }

    public UUID id() {
        return id;
    }

    public String subjectType() {
        return subjectType;
    }

    public String subjectId() {
        return subjectId;
    }

    public String subjectTitle() {
        return subjectTitle;
    }

    public int ordinal() {
        return ordinal;
    }

    public String ownerUnitId() {
        return ownerUnitId;
    }

    /** Working days that the units have. */
    public int workingDays() {
        return workingDays;
    }

    public SilencePolicy silencePolicy() {
        return silencePolicy;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public String closedBy() {
        return closedBy;
    }

    public CloseReason closeReason() {
        return closeReason;
    }

    public String closeNote() {
        return closeNote;
    }

    /** The round with its figures, for others. */
    public RoundView view(RoundFigures figures) {
        return new RoundView(
                id,
                subjectType,
                subjectId,
                subjectTitle,
                ordinal,
                ownerUnitId,
                silencePolicy,
                workingDays,
                openedAt,
                openedBy,
                dueAt,
                state,
                closedAt,
                isOpen() ? null : closeReason,
                figures);
    }
}
