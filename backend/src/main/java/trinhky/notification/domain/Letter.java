package trinhky.notification.domain;

import org.jspecify.annotations.Nullable;

/**
 * A mail as it is read.
 *
 * @param language vi or en
 * @param subject one line: whatever breaks lines would begin another header of the mail
 * @param calendar deadlines for the recipient's calendar (RFC 5545), one calendar object after the other, or null
 */
public record Letter(
        String language,
        String subject,
        String html,
        String plain,
        @Nullable String calendar) {

    public Letter {
        subject = subject.replaceAll("\\s+", " ").strip();
    }

    /** The same with these deadlines. */
    public Letter with(@Nullable String deadlines) {
        return new Letter(language, subject, html, plain, deadlines);
    }
}
