package trinhky.signing.application;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.IssuedFile;
import trinhky.distribution.IssuedFiles;
import trinhky.document.DocumentStore;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/**
 * Tells whoever holds a printed document whether it is genuine. The code on the paper carries the id of the frozen document,
 * which nobody can guess; the answer names number, date, issuer and whether the signatures are valid, and nothing else.
 */
@Service
public class VerifyIssuedDocument {

    private static final String PDF = "application/pdf";

    private final IssuedFiles issued;
    private final DocumentStore documents;
    private final RecentVerifications recent;
    private final BusinessClock clock;

    /**
     * The answer.
     *
     * @param signed whether the document carries digital signatures at all
     * @param valid whether all of them are valid
     */
    public record Genuine(IssuedFile document, boolean signed, boolean valid, Instant at) {}

    VerifyIssuedDocument(IssuedFiles issued, DocumentStore documents, RecentVerifications recent, BusinessClock clock) {
        this.issued = issued;
        this.documents = documents;
        this.recent = recent;
        this.clock = clock;
    }

    /**
     * Verifies the issue of the document that was frozen under the id.
     *
     * @throws DomainProblem not found, {@code signing.nothing-issued}: there is no such document, or it is not issued yet
     */
    @Transactional(readOnly = true)
    public Genuine verify(UUID frozenDocumentId) {
        IssuedFile document =
                issued.ofFrozen(frozenDocumentId).orElseThrow(() -> DomainProblem.notFound("signing.nothing-issued"));
        Instant now = clock.instant();
        boolean signed = documents.describe(document.documentId()).mediaType().equals(PDF);
        return new Genuine(document, signed, signed && recent.areValid(document.documentId(), now), now);
    }
}
