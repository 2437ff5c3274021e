package trinhky.signing.application;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.signing.application.SigningDesk.Turn;
import trinhky.signing.domain.FormPoint;

/** The Office finds form and technique in order and sends the document on (Decree 30/2020, article 12.2). */
@Service
public class CheckForm {

    private final SigningDesk desk;
    private final Authority authority;
    private final SigningProcess process;

    CheckForm(SigningDesk desk, Authority authority, SigningProcess process) {
        this.desk = desk;
        this.authority = authority;
        this.process = process;
    }

    /** Accepts the form; every point must be looked at and met, otherwise the document is to be returned. */
    @Transactional
    public void accept(String subjectType, String subjectId, List<FormPoint> points) {
        Turn turn = desk.require(subjectType, subjectId, "Task_CheckForm");
        authority.requireSigner(turn.request());
        boolean initial = process.initialNeeded(turn.request().document().documentTypeCode());
        turn.request().acceptForm(points, initial, turn.actor(), turn.at());
        desk.save(turn, "signing.form-accepted", null, Map.of());
        process.formAccepted(turn.task());
    }
}
