package trinhky.notification.application;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import trinhky.notification.domain.Letter;
import trinhky.notification.domain.MailKind;
import trinhky.notification.domain.OutgoingMail;

/** The templates by kind, and old mails written anew from their facts. */
@Component
class MailTemplates {
    private final List<MailTemplate<?>> templates;
    private final MailPress press;
    private final JsonMapper json;

    MailTemplates(List<MailTemplate<?>> templates, MailPress press, JsonMapper json) {
        this.templates = templates;
        this.press = press;
        this.json = json;
    }

    /** The kinds of mail that have a template. */
    List<MailKind> kinds() {
        return Arrays.stream(MailKind.values())
                .filter(kind -> template(kind).isPresent())
                .toList();
    }

    /** The mail as its template words it today; empty when it has none or kept no facts. */
    Optional<Letter> anew(OutgoingMail mail, String language) {
        return mail.about().facts() == null
                ? Optional.empty()
                : template(mail.kind()).map(it -> write(it, mail.about().facts(), language));
    }

    private <F> Letter write(MailTemplate<F> template, String facts, String language) {
        return press.letter(template, json.readValue(facts, template.factsType()), language);
    }

    private Optional<MailTemplate<?>> template(MailKind kind) {
        return templates.stream().filter(it -> it.kind() == kind).findFirst();
    }
}
