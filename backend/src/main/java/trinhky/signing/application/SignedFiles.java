package trinhky.signing.application;

import java.time.Instant;
import org.springframework.stereotype.Component;
import trinhky.document.DocumentStore;
import trinhky.document.Renditions;
import trinhky.document.StoredDocument;
import trinhky.shared.DomainProblem;
import trinhky.signing.domain.CertificateFacts;
import trinhky.signing.domain.CertificateHolder;
import trinhky.signing.domain.SignatureFinding;
import trinhky.signing.domain.SignedFile;
import trinhky.signing.domain.SignerCapacity;
import trinhky.signing.domain.SigningRequest;
import trinhky.signing.domain.SigningWay;

/** Makes, or takes from outside, the file with the personal signature, and stores it beside the frozen one. */
@Component
class SignedFiles {

    private static final String PDF = "application/pdf";
    private static final String NAME = "van-ban-da-ky";

    private final DocumentStore documents;
    private final Renditions renditions;
    private final DocumentPen pen;
    private final Signers signers;

    SignedFiles(DocumentStore documents, Renditions renditions, DocumentPen pen, Signers signers) {
        this.documents = documents;
        this.renditions = renditions;
        this.pen = pen;
        this.signers = signers;
    }

    /** Checksum of the frozen document as it is stored now. */
    String checksum(SigningRequest request) {
        return documents.checksum(request.document().documentId());
    }

    /** Whether the document was frozen as a file that carries signatures; earlier ones were pages. */
    boolean carriesSignatures(SigningRequest request) {
        return documents.describe(request.document().documentId()).mediaType().equals(PDF);
    }

    /**
     * Signs with the key that is here.
     *
     * @return null for a document that was frozen as a page
     * @throws DomainProblem {@code signing.no-key-here}
     */
    SignedFile signHere(SigningRequest request, SignerCapacity capacity, Instant at) {
        if (!carriesSignatures(request)) {
            return null;
        }
        SigningKey key = signers.personal(capacity, request.parties().issuerUnitId(), at)
                .orElseThrow(() -> DomainProblem.refused("signing.no-key-here", capacity.signerName()));
        byte[] signed = pen.sign(
                toSign(request, capacity),
                key,
                capacity.signerName(),
                signers.markOf(CertificateHolder.official(capacity.signerId())),
                at);
        CertificateFacts certificate = CertificateFacts.of(key.certificate());
        return keep(request, signed, certificate.sha256(), certificate.subject(), SigningWay.SERVER);
    }

    /** The file that the signer signs: the frozen one with the lines around the signature. */
    byte[] toSign(SigningRequest request, SignerCapacity capacity) {
        if (!carriesSignatures(request)) {
            throw DomainProblem.refused("signing.frozen-as-page");
        }
        byte[] frozen = documents.content(request.document().documentId());
        return pen.prepare(frozen, capacity.blockLines(), capacity.signerName());
    }

    /**
     * Takes a file that was signed outside.
     *
     * @throws DomainProblem {@code signing.no-certificate-registered}, or invalid, field {@code file}, with what is wrong
     */
    SignedFile take(SigningRequest request, SignerCapacity capacity, byte[] uploaded, Instant at) {
        var certificates = signers.certificatesOf(capacity.signerId(), at);
        if (certificates.isEmpty()) {
            throw DomainProblem.refused("signing.no-certificate-registered", capacity.signerName());
        }
        SignatureFinding signature =
                pen.accept(toSign(request, capacity), uploaded, certificates, capacity.signerName(), at);
        return keep(request, uploaded, signature.certificateSha256(), signature.signer(), SigningWay.OUTSIDE);
    }

    private SignedFile keep(SigningRequest request, byte[] signed, String certificate, String name, SigningWay way) {
        StoredDocument stored = renditions.continueWith(
                request.document().documentId(), signed, null, NAME, request.subjectType(), request.subjectId());
        return new SignedFile(stored.id(), stored.sha256(), certificate, name, way);
    }
}
