package trinhky.notification.domain;

import java.util.List;

/**
 * What a delivery status notification (RFC 3464) says.
 *
 * @param messageId of the mail that came back
 */
public record Bounce(String messageId, List<FailedRecipient> recipients) {

    /**
     * A recipient that did not get it for good.
     *
     * @param addresses as the mail named it and as it was meant in the end
     */
    public record FailedRecipient(List<String> addresses, SmtpReply reply) {}
}
