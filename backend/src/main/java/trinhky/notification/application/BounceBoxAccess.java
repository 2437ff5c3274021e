package trinhky.notification.application;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where mails come back to.
 *
 * @param port -1 for the usual port of the protocol
 * @param protocol imaps, or imap where the line is safe by other means
 */
@ConfigurationProperties("trinhky.bounces")
record BounceBoxAccess(
        String host,
        @DefaultValue("-1") int port,
        @DefaultValue("imaps") String protocol,
        String username,
        String password,
        @DefaultValue("INBOX") String folder) {

    @Override
    public String toString() {
        return protocol + "://" + host;
    }
}
