package trinhky.signing.application;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.IssuedDocument;
import trinhky.distribution.OutgoingDocuments;
import trinhky.signing.application.SigningDesk.Turn;

/** The clerk issues a signed document: the process takes the number in the same transaction. */
@Service("issueDocumentUseCase")
public class IssueDocument {

    private final SigningDesk desk;
    private final SigningProcess process;
    private final OutgoingDocuments outgoing;

    IssueDocument(SigningDesk desk, SigningProcess process, OutgoingDocuments outgoing) {
        this.desk = desk;
        this.process = process;
        this.outgoing = outgoing;
    }

    /** Issues it; the answer carries the number that was taken. */
    @Transactional
    public IssuedDocument issue(String subjectType, String subjectId) {
        Turn turn = desk.require(subjectType, subjectId, "Task_IssueDocument");
        turn.request().release(turn.actor(), turn.at());
        desk.save(turn, "signing.released", null, Map.of());
        process.released(turn.task());
        return outgoing.of(subjectType, subjectId).orElseThrow();
    }
}
