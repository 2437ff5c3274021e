package trinhky.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import trinhky.calendar.Deadlines;
import trinhky.reporting.EndReason;
import trinhky.reporting.ObligationState;
import trinhky.reporting.ReturnedFrom;
import trinhky.shared.DomainProblem;

/** The duty of one unit to report one period, from the issue of the plan to the acceptance of the report. */
@Table("report_obligation")
public class ReportObligation {
    private static final Set<ObligationState> WRITABLE = EnumSet.of(ObligationState.OPEN, ObligationState.RETURNED);

    @Id
    private UUID id;

    private UUID cycleId;
    private UUID planId;
    private String unitId;
    private String leadUnitId;
    private LocalDate opensOn;
    private LocalDate dueOn;
    private Instant dueAt;
    private ObligationState state;
    private boolean awaitingHead;
    private boolean nilReport;

    @Embedded.Nullable
    private HandingIn handingIn;

    private Instant acceptedAt;
    private String acceptedBy;
    private int returnCount;

    @Embedded.Nullable
    private Return lastReturn;

    @Embedded.Nullable
    private Withdrawal withdrawal;

    private String exemptedBy;
    private String exemptionReason;
    private String extendedBy;
    private String extensionReason;
    private Instant extendedAt;
    private EndReason endedReason;
    private String movedToUnitId;
    private String takenOverFrom;

    @Version
    private Integer version;

    ReportObligation() {}

    /** Says that there is nothing to report, or takes that back. */
    public void declareNil(boolean nil) {
        requireWritable();
        nilReport = nil;
    }

    /** The officer hands the report to the head of the unit. */
    public void submitToHead(String officer, Instant at) {
        requireWritable();
        awaitingHead = true;
        handingIn = HandingIn.of(handingIn).preparedBy(officer, at);
    }

    /** The head of the unit does not approve; the officer has it again. */
    public void returnToOfficer(String reason, String head, Instant at) {
        require(awaitingHead, "reporting.not-awaiting-head");
        awaitingHead = false;
        lastReturn = Return.of(ReturnedFrom.HEAD, reason, head, at);
    }

    /** The head of the unit approves: the report is handed in. The first time since it was last taken back decides on time or late. */
    public void approve(String head, Instant at) {
        require(awaitingHead, "reporting.not-awaiting-head");
        awaitingHead = false;
        state = ObligationState.SUBMITTED;
        handingIn = HandingIn.of(handingIn).submittedBy(head, at);
        lastReturn = null;
    }

    /** The lead unit accepts the report. */
    public void accept(String reviewer, Instant at) {
        require(state == ObligationState.SUBMITTED, "reporting.not-awaiting-review");
        state = ObligationState.ACCEPTED;
        acceptedAt = at;
        acceptedBy = reviewer;
    }

    /** The lead unit sends the report back. */
    public void returnForCorrection(String reason, String reviewer, Instant at) {
        require(state == ObligationState.SUBMITTED, "reporting.not-awaiting-review");
        state = ObligationState.RETURNED;
        returnCount++;
        lastReturn = Return.of(ReturnedFrom.LEAD, reason, reviewer, at);
    }

    /** The unit takes back what the lead unit has not decided on: it has not reported then, and writes on. */
    public void withdraw(String reason, String official, Instant at) {
        require(state == ObligationState.SUBMITTED, "reporting.not-withdrawable");
        state = ObligationState.OPEN;
        handingIn = handingIn.withdrawn();
        withdrawal = new Withdrawal(reason, official, at);
    }

    /** Frees the unit from the report. */
    public void exempt(String reason, String head) {
        require(state.isOutstanding(), "reporting.not-outstanding");
        state = ObligationState.EXEMPTED;
        awaitingHead = false;
        exemptedBy = head;
        exemptionReason = reason;
    }

    /** Gives the unit more time. */
    public void extend(LocalDate newDueOn, String reason, String head, Instant at) {
        require(state.isOutstanding(), "reporting.not-outstanding");
        if (!newDueOn.isAfter(dueOn)) {
            throw DomainProblem.invalid("dueOn", "reporting.extension-not-later");
        }
        dueOn = newDueOn;
        dueAt = Deadlines.endOf(newDueOn);
        extendedBy = head;
        extensionReason = reason;
        extendedAt = at;
    }

    /** Ends the duty without an accepted report. */
    public void end(EndReason reason) {
        state = ObligationState.ENDED;
        awaitingHead = false;
        endedReason = reason;
    }

    /** Whether the officer may change the content now. */
    public boolean isWritable() {
        return WRITABLE.contains(state) && !awaitingHead;
    }

    /** Refuses a change of the content while somebody else has the report. */
    public void requireWritable() {
        require(isWritable(), "reporting.not-writable");
    }

    private static void require(boolean allowed, String problem) {
        if (!allowed) {
            throw DomainProblem.refused(problem);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public UUID planId() {
        return planId;
    }

    public String unitId() {
        return unitId;
    }

    public String leadUnitId() {
        return leadUnitId;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** The first moment that is late. */
    public Instant dueAt() {
        return dueAt;
    }

    public ObligationState state() {
        return state;
    }

    public boolean isNilReport() {
        return nilReport;
    }

    /** The latest time the unit took the report back. */
    public Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    /** Who wrote it and who handed it in. */
    public Optional<HandingIn> handingIn() {
        return Optional.ofNullable(handingIn);
    }

    public int returnCount() {
        return returnCount;
    }

    /** The latest return that the unit has not answered. */
    public Optional<Return> lastReturn() {
        return Optional.ofNullable(lastReturn);
    }
}
