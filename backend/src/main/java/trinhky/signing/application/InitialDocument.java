package trinhky.signing.application;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.signing.application.SigningDesk.Turn;

/** The chief of the Office puts the initial. */
@Service
public class InitialDocument {

    private final SigningDesk desk;
    private final Authority authority;
    private final SigningProcess process;

    InitialDocument(SigningDesk desk, Authority authority, SigningProcess process) {
        this.desk = desk;
        this.authority = authority;
        this.process = process;
    }

    @Transactional
    public void initial(String subjectType, String subjectId) {
        Turn turn = desk.require(subjectType, subjectId, "Task_InitialDocument");
        authority.requireSigner(turn.request());
        turn.request().initial(turn.actor(), turn.at());
        desk.save(turn, "signing.initialed", null, Map.of());
        process.initialed(turn.task());
    }
}
