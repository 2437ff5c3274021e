package trinhky.notification.application;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import trinhky.notification.domain.MailContent;

/** Sets the content of a mail as HTML. */
@Component
class MailPress {
    private final ITemplateEngine templates;

    MailPress(ITemplateEngine templates) {
        this.templates = templates;
    }

    String html(MailContent content) {
        Context context = new Context(Locale.forLanguageTag("vi"));
        context.setVariable("mail", content);
        return templates.process("mail/message", context);
    }
}
