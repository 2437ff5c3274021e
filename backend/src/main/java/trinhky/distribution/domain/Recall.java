package trinhky.distribution.domain;

import java.time.Instant;
import trinhky.shared.DomainProblem;

/**
 * The recall of a document as far as one recipient.
 *
 * @param recalledAt when the issuer called it back
 * @param recallConfirmedAt when the recipient told that its copy is destroyed, or null
 * @param recallConfirmedBy official who told it, or the clerk who heard of it
 * @param recallNote where it was heard of, or null when the recipient told it here
 */
public record Recall(Instant recalledAt, Instant recallConfirmedAt, String recallConfirmedBy, String recallNote) {

    static Recall at(Instant at) {
        return new Recall(at, null, null, null);
    }

    /** Refused when it was confirmed before. */
    Recall confirmed(String officialId, String note, Instant at) {
        if (recallConfirmedAt != null) {
            throw DomainProblem.refused("distribution.recall-already-confirmed");
        }
        return new Recall(recalledAt, at, officialId, note);
    }
}
