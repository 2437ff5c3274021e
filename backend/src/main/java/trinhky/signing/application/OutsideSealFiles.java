package trinhky.signing.application;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.distribution.ReservedNumber;
import trinhky.document.DocumentStore;
import trinhky.document.IssueMarks;
import trinhky.document.Renditions;
import trinhky.document.StoredDocument;
import trinhky.shared.DomainProblem;
import trinhky.signing.domain.Actor;
import trinhky.signing.domain.DocumentSignature;
import trinhky.signing.domain.OutsideSeal;
import trinhky.signing.domain.OutsideSeals;
import trinhky.signing.domain.SigningRequest;

/** The files that go out to be signed for an organisation and come back. */
@Component
class OutsideSealFiles {

    private static final String NUMBERED = "van-ban-da-cap-so";
    private static final String SEALED = "van-ban-da-ky-so-cua-co-quan";

    private final OutsideSeals seals;
    private final DocumentStore documents;
    private final Renditions renditions;
    private final DocumentPen pen;
    private final Signers signers;

    OutsideSealFiles(
            OutsideSeals seals, DocumentStore documents, Renditions renditions, DocumentPen pen, Signers signers) {
        this.seals = seals;
        this.documents = documents;
        this.renditions = renditions;
        this.pen = pen;
        this.signers = signers;
    }

    Optional<OutsideSeal> of(SigningRequest request) {
        return seals.findById(request.id());
    }

    /** Writes number and date into the signed file and keeps the result. */
    OutsideSeal give(SigningRequest request, ReservedNumber number, Actor clerk, Instant at) {
        DocumentSignature signature = request.signature();
        if (signature.file() == null) {
            throw DomainProblem.refused("signing.frozen-as-page");
        }
        UUID signed = signature.file().documentId();
        if (!documents.unchanged(signed, signature.file().sha256())) {
            throw DomainProblem.refused("signing.content-changed");
        }
        IssueMarks marks = new IssueMarks(
                number.ordinalText(),
                number.issuedOn(),
                signature.blockLines(),
                signature.signerName(),
                signature.signedAt());
        byte[] numbered = pen.number(documents.content(signed), number.ordinalText(), number.issuedOn());
        StoredDocument stored =
                renditions.continueWith(signed, numbered, marks, NUMBERED, request.subjectType(), request.subjectId());
        return seals.save(
                OutsideSeal.given(request.id(), stored.id(), number.text(), number.issuedOn(), at, clerk.officialId()));
    }

    byte[] content(SigningRequest request) {
        return documents.content(require(request).documentId());
    }

    /**
     * Keeps the file that came back.
     *
     * @throws DomainProblem {@code signing.no-certificate-registered}, or invalid, field {@code file}, with what is wrong
     */
    void take(SigningRequest request, byte[] uploaded, Instant at) {
        OutsideSeal given = require(request);
        String body = request.parties().issuerUnitId();
        Set<String> certificates = signers.certificatesOfBody(body, at);
        if (certificates.isEmpty()) {
            throw DomainProblem.refused("signing.no-certificate-registered", signers.nameOf(body));
        }
        pen.accept(documents.content(given.documentId()), uploaded, certificates, signers.nameOf(body), at);
        StoredDocument stored = renditions.continueWith(
                given.documentId(), uploaded, null, SEALED, request.subjectType(), request.subjectId());
        given.sealedAs(stored.id());
        seals.save(given);
    }

    private OutsideSeal require(SigningRequest request) {
        return of(request).orElseThrow(() -> DomainProblem.refused("signing.not-numbered"));
    }
}
