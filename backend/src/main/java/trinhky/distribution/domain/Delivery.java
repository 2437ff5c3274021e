package trinhky.distribution.domain;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import trinhky.distribution.DeliveryState;
import trinhky.shared.DomainProblem;

/** The way of one document to one recipient, from the queue to the confirmed receipt. */
@Table("delivery")
@SuppressWarnings("size: one life from the queue to the recall; every verb guards the same state")
public class Delivery {

    @Id
    private final UUID id;

    private final UUID entryId;
    private final String unitId;
    private final boolean outside;

    @Version
    private Integer version;

    private DeliveryState state;
    private Instant queuedAt;
    private Instant sentAt;
    private Instant failedAt;
    private String failure;
    private Instant seenAt;
    private String seenBy;
    private Instant confirmedAt;
    private String confirmedBy;
    private String receiptNote;
    private Instant refusedAt;
    private String refusedBy;
    private String refusal;
    private Instant closedAt;
    private String closedBy;
    private String closingReason;
    private int sendings = 1;
    private Instant receiptDueAt;

    @Embedded.Nullable
    private Recall recall;

    Delivery(UUID id, UUID entryId, String unitId, boolean outside) {
        this.id = id;
        this.entryId = entryId;
        this.unitId = unitId;
        this.outside = outside;
    }

    /**
     * The document enters the recipient's inbox.
     *
     * @param receiptDueAt until when the receipt is waited for before it is missed
     */
    public static Delivery queue(UUID entryId, String unitId, boolean outside, Instant at, Instant receiptDueAt) {
        Delivery delivery = new Delivery(UUID.randomUUID(), entryId, unitId, outside);
        delivery.state = DeliveryState.QUEUED;
        delivery.queuedAt = at;
        delivery.receiptDueAt = receiptDueAt;
        return delivery;
    }

    /** The mail server took the mail. */
    public void sent(Instant at) {
        sentAt = at;
        if (state == DeliveryState.QUEUED || state == DeliveryState.FAILED) {
            state = DeliveryState.SENT;
        }
    }

    /** The mail could not be sent. */
    public void failed(String reason, Instant at) {
        failedAt = at;
        failure = reason;
        if (state == DeliveryState.QUEUED || state == DeliveryState.SENT) {
            state = DeliveryState.FAILED;
        }
    }

    /** The recipient opened it; only the first opening counts. */
    public void seen(String officialId, Instant at) {
        if (seenAt == null) {
            seenAt = at;
            seenBy = officialId;
        }
        if (state == DeliveryState.QUEUED || state == DeliveryState.SENT || state == DeliveryState.FAILED) {
            state = DeliveryState.SEEN;
        }
    }

    /**
     * The receipt is confirmed, by the recipient or, for one outside, by the clerk who heard of it.
     *
     * @param note where the confirmation was heard of, or null
     */
    public void confirm(String officialId, String note, Instant at) {
        requireUndecided();
        state = DeliveryState.CONFIRMED;
        confirmedAt = at;
        confirmedBy = officialId;
        receiptNote = note;
    }

    /** The recipient sends it back: wrong addressee, incomplete, not readable. */
    public void refuse(String officialId, String reason, Instant at) {
        requireUndecided();
        if (reason == null || reason.isBlank()) {
            throw DomainProblem.invalid("reason", "distribution.reason-missing");
        }
        state = DeliveryState.REFUSED;
        refusedAt = at;
        refusedBy = officialId;
        refusal = reason.strip();
    }

    /** The clerk sends it once more, and its receipt is waited for anew. */
    public void resend(Instant at, Instant newReceiptDueAt) {
        if (isSettled()) {
            throw DomainProblem.refused("distribution.delivery-settled");
        }
        state = DeliveryState.QUEUED;
        queuedAt = at;
        receiptDueAt = newReceiptDueAt;
        sendings++;
    }

    /** The issuer calls the document back: no receipt is waited for any more, but the recipient confirms the recall. */
    public void recall(Instant at) {
        recall = Recall.at(at);
    }

    /**
     * The recipient has destroyed its copy (Decree 30/2020, article 18.4).
     *
     * @param note where the confirmation was heard of, or null when the recipient confirms itself
     */
    public void confirmRecall(String officialId, String note, Instant at) {
        if (recall == null) {
            throw DomainProblem.refused("distribution.not-recalled");
        }
        recall = recall.confirmed(officialId, note, at);
    }

    /** The clerk no longer waits for a receipt. */
    public void close(String officialId, String reason, Instant at) {
        if (isSettled()) {
            throw DomainProblem.refused("distribution.delivery-settled");
        }
        if (reason == null || reason.isBlank()) {
            throw DomainProblem.invalid("reason", "distribution.reason-missing");
        }
        closedAt = at;
        closedBy = officialId;
        closingReason = reason.strip();
    }

    private void requireUndecided() {
        if (recall != null) {
            throw DomainProblem.refused("distribution.recalled");
        }
        if (state == DeliveryState.CONFIRMED) {
            throw DomainProblem.refused("distribution.already-confirmed");
        }
        if (state == DeliveryState.REFUSED) {
            throw DomainProblem.refused("distribution.already-refused");
        }
    }

    /** Whether nothing is waited for any more. */
    public boolean isSettled() {
        return state == DeliveryState.CONFIRMED || closedAt != null || recall != null;
    }

    /** Whether it is neither confirmed nor refused nor called back. */
    public boolean isUndecided() {
        return state != DeliveryState.CONFIRMED && state != DeliveryState.REFUSED && recall == null;
    }

    /** Whether it was called back and the recipient has not confirmed that. */
    public boolean awaitsRecall() {
        return recall != null && recall.recallConfirmedAt() == null;
    }

    public UUID id() {
        return id;
    }

    public UUID entryId() {
        return entryId;
    }

    public String unitId() {
        return unitId;
    }

    public boolean isOutside() {
        return outside;
    }

    public DeliveryState state() {
        return state;
    }

    public int sendings() {
        return sendings;
    }

    public Instant seenAt() {
        return seenAt;
    }

    public String refusal() {
        return refusal;
    }
}
