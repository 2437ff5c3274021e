package trinhky.signing.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.IssueOrder;
import trinhky.distribution.IssuedDocument;
import trinhky.distribution.OutgoingDocuments;
import trinhky.shared.DomainProblem;
import trinhky.signing.SigningState;
import trinhky.signing.domain.DocumentSignature;
import trinhky.signing.domain.SigningFile;
import trinhky.signing.domain.SigningRequest;
import trinhky.signing.domain.SigningStep;

/** Orders number, register and recipients for a document that the clerk released. */
@Service
public class NumberSignedDocument {

    private final SigningFile file;
    private final OutgoingDocuments outgoing;

    NumberSignedDocument(SigningFile file, OutgoingDocuments outgoing) {
        this.file = file;
        this.outgoing = outgoing;
    }

    @Transactional
    public IssuedDocument number(String subjectId) {
        SigningRequest request = file.findBySubjectIdOrderByAttemptDesc(subjectId).stream()
                .filter(attempt -> attempt.state() == SigningState.ISSUED)
                .findFirst()
                .orElseThrow(() -> DomainProblem.refused("signing.not-released"));
        return outgoing.issue(order(request));
    }

    private static IssueOrder order(SigningRequest request) {
        DocumentSignature signature = request.signature();
        SigningStep released = request.steps().get(request.steps().size() - 1);
        return new IssueOrder(
                request.subjectType(),
                request.subjectId(),
                request.document().documentId(),
                signature.documentSha256(),
                signature.signerId(),
                signature.signerName(),
                signature.blockLines(),
                signature.signedAt(),
                released.officialId(),
                request.parties().officeUnitId());
    }
}
