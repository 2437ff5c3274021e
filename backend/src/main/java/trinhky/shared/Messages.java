package trinhky.shared;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words by code, in the language of the request (Vietnamese unless English is asked for). */
@Component
public class Messages {

    private final MessageSource words;

    Messages(MessageSource words) {
        this.words = words;
    }

    /** The words of the code in the reader's language; the code itself when no words exist (a test forbids that). */
    public String text(String code, List<?> args) {
        return text(code, args, LocaleContextHolder.getLocale());
    }

    /** The words of the code in the given language, for texts that leave by mail. */
    public String text(String code, List<?> args, Locale language) {
        return words.getMessage(code, args.toArray(), code, language);
    }

    boolean knows(String code) {
        return words.getMessage(code, null, null, LocaleContextHolder.getLocale()) != null;
    }
}
