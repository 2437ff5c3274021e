package trinhky.notification.application;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.IContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Thymeleaf for plain text: the twin of each HTML template, with the ending txt. */
@Component
class MailTextTemplates {
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    MailTextTemplates() {
        ClassLoaderTemplateResolver resolver =
                new ClassLoaderTemplateResolver(getClass().getClassLoader());
        resolver.setPrefix("templates/");
        resolver.setSuffix(".txt");
        resolver.setCharacterEncoding("UTF-8");
        resolver.setTemplateMode(TemplateMode.TEXT);
        engine.setTemplateResolver(resolver);
    }

    String process(String template, IContext context) {
        return engine.process(template, context).replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }
}
