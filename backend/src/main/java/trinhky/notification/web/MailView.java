package trinhky.notification.web;

/** A mail of the log with what it says. */
record MailView(MailRowView mail, String plain, String html) {}
