package trinhky.reporting.application;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.DocumentIssued;
import trinhky.reporting.domain.DunningLetters;
import trinhky.signing.DocumentReturned;

/** Follows a letter to late units while it is with the Office, the signer and the clerk. */
@Service
public class FollowDunningLetter {
    private final DunningLetters letters;

    FollowDunningLetter(DunningLetters letters) {
        this.letters = letters;
    }

    /** It came back: the lead unit sees why. */
    @EventListener
    @Transactional
    public void returned(DocumentReturned event) {
        if (event.subjectType().equals(SubjectTypes.DUNNING_LETTER)) {
            letters.returned(UUID.fromString(event.subjectId()), event.reason());
        }
    }

    /** It has its number. */
    @EventListener
    @Transactional
    public void issued(DocumentIssued event) {
        if (event.document().subjectType().equals(SubjectTypes.DUNNING_LETTER)) {
            letters.issued(
                    UUID.fromString(event.document().subjectId()),
                    event.document().number());
        }
    }
}
