package trinhky.signing.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.signing.application.SigningDesk.Turn;
import trinhky.signing.domain.SignerCapacity;
import trinhky.signing.domain.SigningRequest;

/** The competent person signs with a tool of their own: takes the file, signs it there, brings it back. */
@Service
public class SignOutside {

    private static final String[] TASKS = {"Task_SignDocument", "Task_SignDocumentByChair"};

    private final SigningDesk desk;
    private final Authority authority;
    private final SignedFiles files;
    private final RecordSignature signatures;

    SignOutside(SigningDesk desk, Authority authority, SignedFiles files, RecordSignature signatures) {
        this.desk = desk;
        this.authority = authority;
        this.files = files;
        this.signatures = signatures;
    }

    /**
     * The file to sign: the frozen document with the lines around this signer's signature. Asking for the turn holds the task, so
     * it is no mere reading.
     */
    @Transactional
    public byte[] fileToSign(String subjectType, String subjectId) {
        Turn turn = desk.require(subjectType, subjectId, TASKS);
        turn.request().requireMaySign(turn.actor());
        return files.toSign(turn.request(), authority.exercisedIn(turn));
    }

    /**
     * Takes the signed file back. The signature stands for the password: nobody else has the key.
     *
     * @throws trinhky.shared.DomainProblem invalid, field {@code file}, with what is wrong with it
     */
    @Transactional
    public void take(String subjectType, String subjectId, byte[] signed) {
        Turn turn = desk.require(subjectType, subjectId, TASKS);
        SigningRequest request = turn.request();
        request.requireMaySign(turn.actor());
        SignerCapacity capacity = authority.exercisedIn(turn);
        signatures.record(turn, capacity, files.take(request, capacity, signed, turn.at()));
    }
}
