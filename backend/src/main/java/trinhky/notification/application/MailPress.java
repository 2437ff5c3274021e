package trinhky.notification.application;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import trinhky.notification.domain.Letter;
import trinhky.notification.domain.MailContent;

/** Sets the content of a mail as HTML and as plain text. */
@Component
class MailPress {
    private final ITemplateEngine templates;
    private final MailTextTemplates texts;
    private final MailWords words;

    MailPress(ITemplateEngine templates, MailTextTemplates texts, MailWords words) {
        this.templates = templates;
        this.texts = texts;
        this.words = words;
    }

    <F> Letter letter(MailTemplate<F> template, F facts, String language) {
        return letter(template.content(facts, words.in(language)), language);
    }

    private Letter letter(MailContent content, String language) {
        Context context = new Context(Locale.forLanguageTag(language));
        context.setVariable("mail", content);
        context.setVariable("base", words.link(""));
        return new Letter(
                language,
                content.subject(),
                templates.process(new TemplateSpec("mail/message", TemplateMode.HTML), context),
                texts.process("mail/message", context),
                null);
    }
}
