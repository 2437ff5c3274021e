package trinhky.signing.application;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.distribution.FinalFiles;
import trinhky.distribution.IssueOrder;
import trinhky.document.DocumentStore;
import trinhky.document.IssueMarks;
import trinhky.document.Renditions;
import trinhky.document.StoredDocument;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;
import trinhky.signing.domain.CertificateHolder;
import trinhky.signing.domain.DocumentSignature;
import trinhky.signing.domain.OutsideSeal;
import trinhky.signing.domain.OutsideSeals;
import trinhky.signing.domain.SignedFile;
import trinhky.signing.domain.SigningFile;
import trinhky.signing.domain.SigningRequest;

/**
 * Number and date into the signed file, then the signature of the body that issues: made here, or outside where the file came
 * back signed.
 */
@Component
class SealedFiles implements FinalFiles {

    private final SigningFile file;
    private final DocumentStore documents;
    private final Renditions renditions;
    private final DocumentPen pen;
    private final Signers signers;
    private final OutsideSeals seals;
    private final BusinessClock clock;

    SealedFiles(
            SigningFile file,
            DocumentStore documents,
            Renditions renditions,
            DocumentPen pen,
            Signers signers,
            OutsideSeals seals,
            BusinessClock clock) {
        this.file = file;
        this.documents = documents;
        this.renditions = renditions;
        this.pen = pen;
        this.signers = signers;
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public StoredDocument finish(IssueOrder order, IssueMarks marks, String name, String ownerType, String ownerId) {
        SigningRequest request =
                file.latest(order.subjectType(), order.subjectId()).orElse(null);
        DocumentSignature signature = request == null ? null : request.signature();
        if (signature == null || signature.file() == null) {
            return renditions.issue(order.documentId(), marks, name, ownerType, ownerId);
        }
        UUID outside =
                seals.findById(request.id()).map(OutsideSeal::sealedDocumentId).orElse(null);
        byte[] sealed = outside == null
                ? seal(request.parties().issuerUnitId(), signature.file(), marks)
                : documents.content(outside);
        return renditions.continueWith(signature.file().documentId(), sealed, marks, name, ownerType, ownerId);
    }

    private byte[] seal(String issuerUnitId, SignedFile signed, IssueMarks marks) {
        if (!documents.unchanged(signed.documentId(), signed.sha256())) {
            throw DomainProblem.refused("signing.content-changed");
        }
        Instant now = clock.instant();
        String body = signers.nameOf(issuerUnitId);
        SigningKey key = signers.organisation(issuerUnitId, now)
                .orElseThrow(() -> DomainProblem.refused("signing.no-seal-key", body));
        byte[] numbered = pen.number(documents.content(signed.documentId()), marks.number(), marks.issuedOn());
        return pen.seal(numbered, key, body, signers.markOf(CertificateHolder.organisation(issuerUnitId)), now);
    }
}
