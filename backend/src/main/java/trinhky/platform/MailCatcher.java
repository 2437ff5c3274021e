package trinhky.platform;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

/** An SMTP server inside the process that keeps every mail, so that a trial installation writes to nobody. */
public class MailCatcher implements AutoCloseable {

    private final GreenMail server;

    MailCatcher(int port) {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(10_000);
        this.server = new GreenMail(setup);
        this.server.start();
    }

    /** The port it listens on, at 127.0.0.1. */
    public int port() {
        return server.getSmtp().getPort();
    }

    /** Everything caught since the start, newest first. */
    public List<CaughtMail> mails() {
        List<CaughtMail> caught = new java.util.ArrayList<>(
                Stream.of(server.getReceivedMessages()).map(MailCatcher::read).toList());
        Collections.reverse(caught);
        return caught;
    }

    /** Forgets everything caught. */
    public void clear() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    private static CaughtMail read(MimeMessage mail) {
        try {
            Date sent = mail.getSentDate();
            return new CaughtMail(
                    mail.getMessageID(),
                    sent == null ? Instant.EPOCH : sent.toInstant(),
                    addresses(mail.getFrom()).stream().findFirst().orElse(""),
                    addresses(mail.getAllRecipients()),
                    mail.getSubject(),
                    body(mail, "text/plain"),
                    body(mail, "text/html"));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> addresses(jakarta.mail.Address[] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses).map(Object::toString).toList();
    }

    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = body(parts.getBodyPart(i), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
