package trinhky.notification.web;

import jakarta.validation.Valid;
import java.time.LocalTime;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import trinhky.notification.application.ChooseMails;
import trinhky.notification.domain.MailChoice;

/** The official's own choice of language and hour. */
@RestController
@RequestMapping("/api/mail-choice")
class MailChoiceController {
    private final ChooseMails choices;

    MailChoiceController(ChooseMails choices) {
        this.choices = choices;
    }

    /** The official's own choice: language of mails, hour of the daily digest. */
    @GetMapping
    MailChoiceView getMailChoice() {
        return MailChoiceView.of(choices.own());
    }

    /**
     * Keeps the official's own choice; the hour lies in the working day, 07:00 to 17:00,
     * {@code notification.digest-time-outside-work} (422).
     */
    @PutMapping
    MailChoiceView chooseMails(@Valid @RequestBody MailChoiceView request) {
        MailChoice choice = new MailChoice(request.language().code(), LocalTime.parse(request.digestTime()));
        return MailChoiceView.of(choices.choose(choice));
    }
}
