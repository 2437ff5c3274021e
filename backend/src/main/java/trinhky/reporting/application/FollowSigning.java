package trinhky.reporting.application;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.DocumentIssued;
import trinhky.reporting.domain.Consolidations;
import trinhky.signing.DocumentReturned;

/** Follows a consolidated report while it is with the Office, the signer and the clerk. */
@Service
public class FollowSigning {
    private final Consolidations consolidations;
    private final CycleClosing closing;
    private final Announcements announcements;

    FollowSigning(Consolidations consolidations, CycleClosing closing, Announcements announcements) {
        this.consolidations = consolidations;
        this.closing = closing;
        this.announcements = announcements;
    }

    /** It came back: the lead officer has it again with the reason. */
    @EventListener
    @Transactional
    public void returned(DocumentReturned event) {
        if (event.subjectType().equals(SubjectTypes.CYCLE)) {
            consolidations.findByCycleId(UUID.fromString(event.subjectId())).ifPresent(consolidation -> {
                consolidation.returnedFromSigning(event.reason(), event.returnedBy(), announcements.now());
                consolidations.save(consolidation);
            });
        }
    }

    /** It has its number: the period is closed, whatever receipts are still to come. */
    @EventListener
    @Transactional
    public void issued(DocumentIssued event) {
        if (event.document().subjectType().equals(SubjectTypes.CYCLE)) {
            UUID cycleId = UUID.fromString(event.document().subjectId());
            consolidations.findByCycleId(cycleId).ifPresent(consolidation -> {
                consolidation.issue();
                consolidations.save(consolidation);
            });
            closing.close(cycleId);
        }
    }
}
