package trinhky.reporting.application;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.DocumentIssued;
import trinhky.reporting.domain.CycleLetters;
import trinhky.signing.DocumentReturned;

/** Follows the letters of periods while they are with the Office, the signer and the clerk. */
@Service
public class FollowLetters {
    private final CycleLetters letters;

    FollowLetters(CycleLetters letters) {
        this.letters = letters;
    }

    /** It came back: the lead unit sees why. */
    @EventListener
    @Transactional
    public void returned(DocumentReturned event) {
        if (SubjectTypes.isLetter(event.subjectType())) {
            letters.returned(UUID.fromString(event.subjectId()), event.reason());
        }
    }

    /** It has its number. */
    @EventListener
    @Transactional
    public void issued(DocumentIssued event) {
        if (SubjectTypes.isLetter(event.document().subjectType())) {
            letters.issued(
                    UUID.fromString(event.document().subjectId()),
                    event.document().number(),
                    event.document().documentId());
        }
    }
}
