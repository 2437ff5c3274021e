package trinhky.signing.domain;

import java.util.UUID;
import trinhky.shared.DomainProblem;

/**
 * What is to be signed.
 *
 * @param documentId the frozen rendition
 * @param documentSha256 its checksum at submission
 * @param documentTypeCode code of the type, for example {@code KH}
 * @param fieldOfWork field that decides which vice-chair signs, or null
 */
public record SubmittedDocument(
        UUID documentId, String documentSha256, String documentTypeCode, String title, String fieldOfWork) {

    /** Refuses when the checksum is not that of the frozen document. */
    public void requireSame(String sha256) {
        if (!documentSha256.equals(sha256)) {
            throw DomainProblem.refused("signing.content-changed");
        }
    }
}
