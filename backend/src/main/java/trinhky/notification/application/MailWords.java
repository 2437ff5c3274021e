package trinhky.notification.application;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import trinhky.shared.Messages;

/** The words and links of mails. Mail to offices is in Vietnamese, whatever language the sender reads. */
@Component
class MailWords {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Messages messages;
    private final String baseUrl;

    MailWords(Messages messages, @Value("${trinhky.base-url:http://localhost:8080}") String baseUrl) {
        this.messages = messages;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    String say(String code, Object... args) {
        return messages.text("notification." + code, List.of(args), VIETNAMESE);
    }

    String link(String path) {
        return baseUrl + path;
    }
}
