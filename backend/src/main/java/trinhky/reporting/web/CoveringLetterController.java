package trinhky.reporting.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.reporting.application.CoveringLetters;
import trinhky.reporting.application.SendCoveringLetter;

/** Official letters with which a consolidated report is sent. */
@RestController
class CoveringLetterController {
    /** The letters of a period, the latest first, and whether the reader may have one sent. */
    record CoveringLettersView(List<CycleLetterView> letters, boolean maySend) {}

    private final CoveringLetters reading;
    private final SendCoveringLetter sending;

    CoveringLetterController(CoveringLetters reading, SendCoveringLetter sending) {
        this.reading = reading;
        this.sending = sending;
    }

    /**
     * The letters with which the consolidated report of a period was sent, the latest first. For whoever may read the
     * period.
     */
    @GetMapping("/api/cycles/{cycleId}/covering-letters")
    CoveringLettersView listCoveringLetters(@PathVariable UUID cycleId) {
        CoveringLetters.Sent sent = reading.read(cycleId);
        return new CoveringLettersView(
                sent.letters().stream().map(CycleLetterView::of).toList(), sent.maySend());
    }

    /**
     * Has the issued report sent with a letter: written now, then signed, numbered and delivered. The head of the lead
     * unit; refuses with {@code reporting.not-lead-head} (403), {@code reporting.report-not-issued},
     * {@code reporting.no-receiver}, {@code reporting.letter-under-way} (409).
     */
    @PostMapping("/api/cycles/{cycleId}/covering-letters")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendCoveringLetter(@PathVariable UUID cycleId) {
        sending.send(cycleId);
    }
}
