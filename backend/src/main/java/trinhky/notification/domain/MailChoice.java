package trinhky.notification.domain;

import java.time.LocalTime;

/**
 * How an official wants to get mails.
 *
 * @param language vi or en
 * @param digestTime hour of the day, in Vietnam, before which the daily digest is not sent
 */
public record MailChoice(String language, LocalTime digestTime) {
    /** What holds until an official chooses. */
    public static final MailChoice USUAL = new MailChoice("vi", LocalTime.of(8, 0));
}
