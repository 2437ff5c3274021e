package trinhky.notification.web;

import java.util.Locale;

/** Languages of mails. */
enum MailLanguage {
    VI,
    EN;

    static MailLanguage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
