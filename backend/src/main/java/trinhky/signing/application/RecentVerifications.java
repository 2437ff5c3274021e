package trinhky.signing.application;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.document.DocumentStore;
import trinhky.signing.domain.SignatureFinding;

/**
 * Verifies stored documents for people who need not sign in: one file at a time, and each at most once a minute, so that asking
 * often costs nothing.
 */
@Component
class RecentVerifications {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int KEPT = 500;

    private record Verified(boolean valid, Instant at) {}

    private final SignatureVerification verification;
    private final DocumentStore documents;
    private final Map<UUID, Verified> kept = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Verified> eldest) {
            return size() > KEPT;
        }
    };

    RecentVerifications(SignatureVerification verification, DocumentStore documents) {
        this.verification = verification;
        this.documents = documents;
    }

    /** Whether the stored file is signed and all its signatures are valid. */
    synchronized boolean areValid(UUID documentId, Instant now) {
        Verified known = kept.get(documentId);
        if (known == null || Duration.between(known.at(), now).abs().compareTo(FRESH) > 0) {
            List<SignatureFinding> found = verification.verify(documents.content(documentId), now);
            known = new Verified(!found.isEmpty() && found.stream().allMatch(SignatureFinding::isValid), now);
            kept.put(documentId, known);
        }
        return known.valid();
    }
}
