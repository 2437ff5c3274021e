package trinhky.reporting.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.reporting.application.ReadDunningLetters;
import trinhky.reporting.application.SendDunningLetter;

/** Official letters that urge late units. */
@RestController
class DunningController {
    /** The letters of a period, the latest first, and whether the reader may have another one sent. */
    record DunningLettersView(List<CycleLetterView> letters, int lateUnits, boolean maySend) {}

    private final ReadDunningLetters reading;
    private final SendDunningLetter sending;

    DunningController(ReadDunningLetters reading, SendDunningLetter sending) {
        this.reading = reading;
        this.sending = sending;
    }

    /** The letters that urged the late units of a period, the latest first. For whoever may read the period. */
    @GetMapping("/api/cycles/{cycleId}/dunning-letters")
    DunningLettersView listDunningLetters(@PathVariable UUID cycleId) {
        ReadDunningLetters.Letters sent = reading.read(cycleId);
        return new DunningLettersView(
                sent.letters().stream().map(CycleLetterView::of).toList(), sent.lateUnits(), sent.maySend());
    }

    /**
     * Has the late units urged by a letter: written now, then signed, numbered and delivered. The head of the lead
     * unit; refuses with {@code reporting.not-lead-head} (403), {@code reporting.no-late-unit},
     * {@code reporting.letter-under-way} (409).
     */
    @PostMapping("/api/cycles/{cycleId}/dunning-letters")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendDunningLetter(@PathVariable UUID cycleId) {
        sending.send(cycleId);
    }
}
