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

    /** The language and the hour in which the signed-in official gets digests. */
    @GetMapping
    MailChoiceView getMailChoice() {
        return MailChoiceView.of(choices.own());
    }

    /** Chooses the language and the hour of one's own digests. */
    @PutMapping
    MailChoiceView chooseMails(@Valid @RequestBody MailChoiceView request) {
        MailChoice choice = new MailChoice(request.language().code(), LocalTime.parse(request.digestTime()));
        return MailChoiceView.of(choices.choose(choice));
    }
}
