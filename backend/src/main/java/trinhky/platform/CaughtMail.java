package trinhky.platform;

import java.time.Instant;
import java.util.List;

/**
 * A mail that stayed in the house instead of leaving it.
 *
 * @param messageId the Message-ID header
 * @param sentAt the Date header; the epoch when it has none
 * @param text the plain text
 * @param html the HTML, or null when there is none
 */
public record CaughtMail(
        String messageId, Instant sentAt, String from, List<String> to, String subject, String text, String html) {}
