package trinhky.consultation.application.letter;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.consultation.RoundClosed;
import trinhky.consultation.application.Steps;
import trinhky.consultation.domain.RequestsForOpinions;
import trinhky.distribution.DocumentIssued;
import trinhky.distribution.IssuedDocument;
import trinhky.signing.DocumentReturned;

/** Follows official requests while they are with those who sign and number them. */
@Service
public class FollowRequest {

    private static final String ROUND_OVER = "Đợt lấy ý kiến đã kết thúc.";

    private final RequestsForOpinions requests;
    private final RequestRoad road;
    private final Steps steps;

    FollowRequest(RequestsForOpinions requests, RequestRoad road, Steps steps) {
        this.requests = requests;
        this.road = road;
        this.steps = steps;
    }

    /** It came back: the drafting unit sees why. */
    @EventListener
    @Transactional
    public void returned(DocumentReturned event) {
        if (event.subjectType().equals(RequestReaders.SUBJECT_TYPE)) {
            requests.returned(UUID.fromString(event.subjectId()), event.reason());
        }
    }

    /** It has its number. */
    @EventListener
    @Transactional
    public void issued(DocumentIssued event) {
        IssuedDocument document = event.document();
        if (document.subjectType().equals(RequestReaders.SUBJECT_TYPE)) {
            requests.issued(UUID.fromString(document.subjectId()), document.number(), document.documentId());
        }
    }

    /** Nobody is asked any more: what is not signed does not go out. */
    @EventListener
    @Transactional
    public void closed(RoundClosed event) {
        road.end(event.roundId(), ROUND_OVER, steps.system());
    }
}
