package trinhky.signing.application;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.document.DocumentStore;
import trinhky.identity.StepUp;
import trinhky.signing.DocumentSigned;
import trinhky.signing.application.SigningDesk.Turn;
import trinhky.signing.domain.SignerCapacity;
import trinhky.signing.domain.SigningRequest;

/** The competent person signs the frozen document, confirming with the password. */
@Service
public class SignDocument {

    private final SigningDesk desk;
    private final StepUp stepUp;
    private final Authority authority;
    private final DocumentStore documents;
    private final SigningProcess process;

    SignDocument(
            SigningDesk desk, StepUp stepUp, Authority authority, DocumentStore documents, SigningProcess process) {
        this.desk = desk;
        this.stepUp = stepUp;
        this.authority = authority;
        this.documents = documents;
        this.process = process;
    }

    /**
     * Signs.
     *
     * @param sha256 checksum of the document that the signer read; another one means that it changed meanwhile
     */
    @Transactional
    public void sign(String subjectType, String subjectId, String sha256, String password) {
        Turn turn = desk.require(subjectType, subjectId, "Task_SignDocument", "Task_SignDocumentByChair");
        SigningRequest request = turn.request();
        SignerCapacity capacity = authority.exercisedIn(turn);
        request.document().requireSame(sha256);
        request.requireMaySign(turn.actor());
        stepUp.confirm(password);
        request.sign(capacity, documents.checksum(request.document().documentId()), turn.actor(), turn.at());
        desk.save(
                turn,
                "signing.signed",
                null,
                Map.of("capacity", String.join(" / ", capacity.blockLines())),
                signed(request, capacity, turn));
        process.signed(turn.task());
    }

    private static DocumentSigned signed(SigningRequest request, SignerCapacity capacity, Turn turn) {
        return new DocumentSigned(
                request.subjectType(),
                request.subjectId(),
                request.document().documentId(),
                capacity.signerId(),
                capacity.positionId(),
                capacity.blockLines(),
                turn.at());
    }
}
