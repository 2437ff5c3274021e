package trinhky.signing.application;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.signing.DocumentReturned;
import trinhky.signing.SigningStage;
import trinhky.signing.application.SigningDesk.Turn;
import trinhky.signing.domain.SigningStep;

/** Whoever has the document before the signature sends it back to the drafting unit with a reason. */
@Service
public class ReturnDocument {

    private static final String[] TASKS = {
        "Task_SignDocument", "Task_SignDocumentByChair", "Task_InitialDocument", "Task_CheckForm"
    };

    private final SigningDesk desk;
    private final SigningProcess process;

    ReturnDocument(SigningDesk desk, SigningProcess process) {
        this.desk = desk;
        this.process = process;
    }

    /**
     * Returns it.
     *
     * @param reason shown to the drafter word for word
     * @param resubmitBy day by which it is expected back, or null
     */
    @Transactional
    public void returnToDrafter(String subjectType, String subjectId, String reason, LocalDate resubmitBy) {
        Turn turn = desk.require(subjectType, subjectId, TASKS);
        SigningStep step = turn.request().returnToDrafter(reason, resubmitBy, turn.actor(), turn.at());
        SigningStage stage = step.stage().published();
        desk.save(
                turn,
                "signing.returned",
                step.reason(),
                details(stage, resubmitBy),
                new DocumentReturned(subjectType, subjectId, stage, step.reason(), step.officialId()));
        process.returned(turn.task());
    }

    private static Map<String, String> details(SigningStage stage, LocalDate resubmitBy) {
        return resubmitBy == null
                ? Map.of("stage", stage.name())
                : Map.of("stage", stage.name(), "resubmitBy", resubmitBy.toString());
    }
}
