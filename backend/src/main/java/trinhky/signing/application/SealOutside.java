package trinhky.signing.application;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.IssuedDocument;
import trinhky.distribution.OutgoingDocuments;
import trinhky.signing.application.SigningDesk.Turn;
import trinhky.signing.domain.OutsideSeal;

/**
 * The clerk signs for the organisation with the office's own tool: takes the number, downloads the file with number and date,
 * signs it there, brings it back; with that the document is issued (Decree 30/2020/NĐ-CP, articles 14, 15).
 */
@Service
public class SealOutside {

    private static final String TASK = "Task_IssueDocument";

    private final SigningDesk desk;
    private final SigningProcess process;
    private final OutgoingDocuments outgoing;
    private final OutsideSealFiles files;

    SealOutside(SigningDesk desk, SigningProcess process, OutgoingDocuments outgoing, OutsideSealFiles files) {
        this.desk = desk;
        this.process = process;
        this.outgoing = outgoing;
        this.files = files;
    }

    /** Takes the number and makes the file; asking again answers the same. */
    @Transactional
    public OutsideSeal number(String subjectType, String subjectId) {
        Turn turn = desk.require(subjectType, subjectId, TASK);
        return files.of(turn.request()).orElseGet(() -> {
            OutsideSeal given = files.give(
                    turn.request(),
                    outgoing.reserve(subjectType, subjectId, turn.actor().officialId()),
                    turn.actor(),
                    turn.at());
            desk.save(turn, "signing.numbered-outside", null, Map.of("number", given.number()));
            return given;
        });
    }

    /** The file to sign: the signed document with number and date. Asking for the turn holds the task, so it is no mere reading. */
    @Transactional
    public byte[] fileToSeal(String subjectType, String subjectId) {
        return files.content(desk.require(subjectType, subjectId, TASK).request());
    }

    /**
     * Takes the signed file back and issues the document.
     *
     * @throws trinhky.shared.DomainProblem invalid, field {@code file}, with what is wrong with it
     */
    @Transactional
    public IssuedDocument take(String subjectType, String subjectId, byte[] sealed) {
        Turn turn = desk.require(subjectType, subjectId, TASK);
        files.take(turn.request(), sealed, turn.at());
        turn.request().release(turn.actor(), turn.at());
        desk.save(turn, "signing.released", null, Map.of());
        process.released(turn.task());
        return outgoing.of(subjectType, subjectId).orElseThrow();
    }
}
