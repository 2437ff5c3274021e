package trinhky.signing.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.StepUp;
import trinhky.signing.application.SigningDesk.Turn;
import trinhky.signing.domain.SignerCapacity;
import trinhky.signing.domain.SigningRequest;

/** The competent person signs the frozen document here, confirming with the password that the own key is to be used. */
@Service
public class SignDocument {

    private final SigningDesk desk;
    private final StepUp stepUp;
    private final Authority authority;
    private final SignedFiles files;
    private final RecordSignature signatures;

    SignDocument(SigningDesk desk, StepUp stepUp, Authority authority, SignedFiles files, RecordSignature signatures) {
        this.desk = desk;
        this.stepUp = stepUp;
        this.authority = authority;
        this.files = files;
        this.signatures = signatures;
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
        request.document().requireSame(files.checksum(request));
        request.requireMaySign(turn.actor());
        stepUp.confirm(password);
        signatures.record(turn, capacity, files.signHere(request, capacity, turn.at()));
    }
}
