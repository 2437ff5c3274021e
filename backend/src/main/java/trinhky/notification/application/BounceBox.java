package trinhky.notification.application;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import trinhky.notification.domain.Bounce;

/** The sender's box, looked through over IMAP for mails that came back; what was read is marked as seen and stays. */
@Component
@ConditionalOnProperty("trinhky.bounces.host")
@EnableConfigurationProperties(BounceBoxAccess.class)
class BounceBox {
    private static final Logger log = LoggerFactory.getLogger(BounceBox.class);
    private static final String TIME_LIMIT = "20000";
    private static final int AT_ONCE = 200;
    private static final int LARGEST = 500_000;

    private final BounceBoxAccess access;
    private final SettleBounce settle;

    BounceBox(BounceBoxAccess access, SettleBounce settle) {
        this.access = access;
        this.settle = settle;
    }

    @Scheduled(fixedDelayString = "${trinhky.bounces.interval:300000}", initialDelay = 30_000)
    void onSchedule() {
        try {
            look();
        } catch (MessagingException away) {
            log.warn(
                    "The box for returned mails could not be read: {}",
                    away.getClass().getSimpleName());
        }
    }

    /**
     * Reads what is new.
     *
     * @return how many mails were found to have come back
     */
    int look() throws MessagingException {
        try (Store store = Session.getInstance(properties()).getStore(access.protocol())) {
            store.connect(access.host(), access.port(), access.username(), access.password());
            try (Folder folder = store.getFolder(access.folder())) {
                folder.open(Folder.READ_WRITE);
                Message[] unseen = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                return (int)
                        Arrays.stream(unseen).limit(AT_ONCE).filter(this::take).count();
            }
        }
    }

    /** A mail that cannot be read is left aside for good, or it would be read again for ever. */
    private boolean take(Message mail) {
        boolean bounced = false;
        try {
            if (mail.getSize() <= LARGEST) {
                Optional<Bounce> bounce = DeliveryStatusReader.read(wholeOf(mail));
                bounced = bounce.isPresent() && settle.settle(bounce.get());
            }
        } catch (MessagingException | IOException unreadable) {
            log.warn("A mail in the box for returned mails could not be read");
        }
        markSeen(mail);
        return bounced;
    }

    /** Servers describe the inside of reports in too many ways; the mail itself is read. */
    private static MimeMessage wholeOf(Message mail) throws MessagingException, IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        mail.writeTo(raw);
        return new MimeMessage(null, new ByteArrayInputStream(raw.toByteArray()));
    }

    private static void markSeen(Message mail) {
        try {
            mail.setFlag(Flags.Flag.SEEN, true);
        } catch (MessagingException readOnly) {
            log.warn("A mail in the box for returned mails could not be marked as seen");
        }
    }

    private Properties properties() {
        String prefix = "mail." + access.protocol() + ".";
        Properties properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", TIME_LIMIT);
        properties.setProperty(prefix + "timeout", TIME_LIMIT);
        properties.setProperty(prefix + "writetimeout", TIME_LIMIT);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "peek", "true");
        return properties;
    }
}
