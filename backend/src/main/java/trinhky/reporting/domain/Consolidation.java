package trinhky.reporting.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import trinhky.shared.DomainProblem;

/** The consolidated report of a cycle on its way from the lead officer to the signature. */
@Table("consolidation")
public class Consolidation {
    @Id
    private UUID cycleId;

    private ConsolidationState state;
    private Instant begunAt;
    private String submittedBy;
    private Instant submittedAt;
    private String approvedBy;
    private Instant approvedAt;
    private Instant frozenAt;
    private UUID documentId;
    private String returnReason;
    private String returnedBy;
    private Instant returnedAt;

    @Version
    private Integer version;

    Consolidation() {}

    /** Begins the consolidated report of a cycle. */
    public static Consolidation begin(UUID cycleId, Instant at) {
        Consolidation begun = new Consolidation();
        begun.cycleId = cycleId;
        begun.state = ConsolidationState.DRAFT;
        begun.begunAt = at;
        return begun;
    }

    /** The officer hands it to the head of the lead unit. */
    public void submit(String officer, Instant at) {
        requireDraft();
        state = ConsolidationState.SUBMITTED;
        submittedBy = officer;
        submittedAt = at;
        returnReason = null;
        returnedBy = null;
        returnedAt = null;
    }

    /** The head of the lead unit approves; the figures are frozen into the document. */
    public void approve(String head, UUID frozenDocumentId, Instant at) {
        requireSubmitted();
        state = ConsolidationState.SIGNING;
        approvedBy = head;
        approvedAt = at;
        frozenAt = at;
        documentId = frozenDocumentId;
    }

    /** The head of the lead unit sends it back to the officer. */
    public void returnToOfficer(String reason, String head, Instant at) {
        requireSubmitted();
        backToDraft(reason, head, at);
    }

    /** The Office or the signer sent it back. */
    public void returnedFromSigning(String reason, String by, Instant at) {
        backToDraft(reason, by, at);
    }

    /** It was signed, numbered and sent. */
    public void issue() {
        state = ConsolidationState.ISSUED;
    }

    /** Refuses a change while somebody else has it. */
    public void requireDraft() {
        if (state != ConsolidationState.DRAFT) {
            throw DomainProblem.refused("reporting.consolidation-not-writable");
        }
    }

    private void requireSubmitted() {
        if (state != ConsolidationState.SUBMITTED) {
            throw DomainProblem.refused("reporting.consolidation-not-submitted");
        }
    }

    private void backToDraft(String reason, String by, Instant at) {
        state = ConsolidationState.DRAFT;
        returnReason = reason;
        returnedBy = by;
        returnedAt = at;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public ConsolidationState state() {
        return state;
    }

    public String submittedBy() {
        return submittedBy;
    }

    /** When its figures were frozen; what comes in later is a difference to it. */
    public Optional<Instant> frozenAt() {
        return Optional.ofNullable(frozenAt);
    }

    public Optional<UUID> documentId() {
        return Optional.ofNullable(documentId);
    }

    /** Why it came back, while the officer has not handed it on again. */
    public Optional<String> returnReason() {
        return Optional.ofNullable(returnReason);
    }

    public String returnedBy() {
        return returnedBy;
    }

    public Instant returnedAt() {
        return returnedAt;
    }

    public Integer version() {
        return version;
    }
}
