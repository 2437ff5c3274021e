package trinhky.notification.web;

import org.jspecify.annotations.Nullable;

/**
 * A mail of the log with what it says.
 *
 * @param calendar deadlines for the recipient's calendar, or null
 */
record MailView(
        MailRowView mail,
        String plain,
        String html,
        @Nullable String calendar) {}
