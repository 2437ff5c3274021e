package trinhky.reporting.application;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.shared.DomainProblem;

/** The head of the lead unit has the issued consolidated report sent with an official letter of its own. */
@Service
public class SendCoveringLetter {
    private final LetterDesk desk;
    private final CoveringLetters covering;
    private final LetterSending sending;
    private final Announcements announcements;

    SendCoveringLetter(LetterDesk desk, CoveringLetters covering, LetterSending sending, Announcements announcements) {
        this.desk = desk;
        this.covering = covering;
        this.sending = sending;
        this.announcements = announcements;
    }

    /**
     * Sends it on its way.
     *
     * @throws DomainProblem forbidden, {@code reporting.not-lead-head}; refused, {@code reporting.report-not-issued},
     *     {@code reporting.no-receiver}, {@code reporting.letter-under-way}
     */
    @Transactional
    public void send(UUID cycleId) {
        LetterDesk.Turn turn = desk.take(cycleId);
        sending.send(turn, covering.draft(turn));
        announcements.cycleAct(
                cycleId,
                "reporting.covering-letter-sent",
                turn.official().officialId(),
                turn.actingFor(),
                null,
                Map.of());
    }
}
