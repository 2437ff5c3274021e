package trinhky.signing.application;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.signing.PassedToChair;
import trinhky.signing.application.SigningDesk.Turn;
import trinhky.signing.domain.SigningStep;

/** The vice-chair leaves the decision to the chair and says why. */
@Service
public class PassToChair {

    private final SigningDesk desk;
    private final Authority authority;
    private final SigningProcess process;

    PassToChair(SigningDesk desk, Authority authority, SigningProcess process) {
        this.desk = desk;
        this.authority = authority;
        this.process = process;
    }

    @Transactional
    public void pass(String subjectType, String subjectId, String reason) {
        Turn turn = desk.require(subjectType, subjectId, "Task_SignDocument");
        authority.requireChair(turn.request());
        SigningStep step = turn.request().passToChair(reason, turn.actor(), turn.at());
        desk.save(
                turn,
                "signing.passed-to-chair",
                step.reason(),
                Map.of(),
                new PassedToChair(subjectType, subjectId, step.reason(), step.officialId()));
        process.passedToChair(turn.task());
    }
}
