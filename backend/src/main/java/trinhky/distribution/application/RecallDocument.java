package trinhky.distribution.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.domain.Delivery;
import trinhky.distribution.domain.DeliveryFile;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/**
 * The clerk calls an issued document back with a reason (Decree 30/2020, article 18.4): every recipient sees the recall, its
 * copy is withdrawn from view, and each confirms. The document stays in the register, frozen.
 */
@Service
public class RecallDocument {

    private final KeptDocuments kept;
    private final RegisterMarks marks;
    private final DeliveryFile deliveries;
    private final DistributionProcess process;
    private final OutgoingActs acts;
    private final BusinessClock clock;

    RecallDocument(
            KeptDocuments kept,
            RegisterMarks marks,
            DeliveryFile deliveries,
            DistributionProcess process,
            OutgoingActs acts,
            BusinessClock clock) {
        this.kept = kept;
        this.marks = marks;
        this.deliveries = deliveries;
        this.process = process;
        this.acts = acts;
        this.clock = clock;
    }

    /** Refused before the document is on its way, and a second time. */
    @Transactional
    public void recall(UUID entryId, String reason) {
        KeptDocuments.Kept found = kept.require(entryId);
        String words = Reason.required("reason", reason);
        if (found.document().recalled()) {
            throw DomainProblem.refused("distribution.already-recalled");
        }
        List<Delivery> sent = deliveries.findByEntryId(entryId);
        if (sent.isEmpty()) {
            throw DomainProblem.refused("distribution.not-sent-yet");
        }
        sent.forEach(delivery -> delivery.recall(clock.instant()));
        deliveries.saveAll(sent);
        marks.recalled(entryId, found.clerkId(), words, clock.instant());
        acts.recalled(found, words, sent);
        process.followUpClosed(found.document().subjectId());
    }
}
