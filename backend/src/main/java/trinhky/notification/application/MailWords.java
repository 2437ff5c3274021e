package trinhky.notification.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import trinhky.calendar.VietnameseDates;
import trinhky.shared.Messages;

/** The words and links of mails, in the language of whoever reads them; unit boxes read Vietnamese. */
@Component
class MailWords {
    static final String VIETNAMESE = "vi";
    static final String ENGLISH = "en";

    private final Messages messages;
    private final String baseUrl;

    MailWords(Messages messages, @Value("${trinhky.base-url:http://localhost:8080}") String baseUrl) {
        this.messages = messages;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    /** The words of one language. */
    Words in(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return (code, args) -> messages.text("notification." + code, List.of(args), locale);
    }

    String link(String path) {
        return baseUrl + path;
    }

    /** Says something in one language. */
    interface Words {
        String say(String code, Object... args);

        /** A day as the language writes it: 14/6/2026, 14 June 2026. */
        default String day(LocalDate day) {
            return say(
                    "day",
                    VietnameseDates.numeric(day),
                    day.getDayOfMonth(),
                    day.getMonthValue(),
                    Integer.toString(day.getYear()));
        }
    }
}
