package trinhky.distribution.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/**
 * The clerk cancels the number of a document that was called back. Its line stays in the register with the reason, and the
 * number is never given again.
 */
@Service
public class CancelNumber {

    private final KeptDocuments kept;
    private final RegisterMarks marks;
    private final OutgoingActs acts;
    private final BusinessClock clock;

    CancelNumber(KeptDocuments kept, RegisterMarks marks, OutgoingActs acts, BusinessClock clock) {
        this.kept = kept;
        this.marks = marks;
        this.acts = acts;
        this.clock = clock;
    }

    /** Refused while the document is in force at its recipients, and a second time. */
    @Transactional
    public void cancel(UUID entryId, String reason) {
        KeptDocuments.Kept found = kept.require(entryId);
        String words = Reason.required("reason", reason);
        if (found.document().cancelled()) {
            throw DomainProblem.refused("distribution.already-cancelled");
        }
        if (!found.document().recalled()) {
            throw DomainProblem.refused("distribution.recall-first");
        }
        marks.cancelled(entryId, found.clerkId(), words, clock.instant());
        acts.cancelled(found, words);
    }
}
