package trinhky.notification.application;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Thymeleaf for plain text: the twin of each HTML template, with the ending txt. */
@Component
class MailTextTemplates {
    private static final int LONGEST_LINE = 76;

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
        String text =
                engine.process(template, context).replaceAll("\n{3,}", "\n\n").strip();
        return text.lines().map(MailTextTemplates::wrapped).collect(Collectors.joining("\n", "", "\n"));
    }

    /** A long line in several, those that follow below the words of the first; an address stays in one piece. */
    private static String wrapped(String line) {
        if (line.length() <= LONGEST_LINE) {
            return line;
        }
        String words = line.replaceFirst("^(- | +)", "");
        int indent = line.length() - words.length();
        StringBuilder text = new StringBuilder(line.substring(0, indent));
        int width = indent;
        for (String word : words.split(" ")) {
            boolean first = width == indent;
            if (!first && width + 1 + word.length() > LONGEST_LINE) {
                text.append('\n').append(" ".repeat(indent));
                width = indent;
            } else if (!first) {
                text.append(' ');
                width++;
            }
            text.append(word);
            width += word.length();
        }
        return text.toString();
    }
}
