package trinhky.notification.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import trinhky.notification.domain.MailChoice;

/**
 * How an official gets mails.
 *
 * @param language vi or en
 * @param digestTime hour and minute in Vietnam, e.g. {@code 08:00}
 */
record MailChoiceView(
        @NotNull MailLanguage language,

        @NotNull @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d")
        String digestTime) {

    static MailChoiceView of(MailChoice choice) {
        return new MailChoiceView(
                MailLanguage.of(choice.language()), choice.digestTime().toString());
    }
}
