package trinhky.notification.application;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.Deliveries;
import trinhky.notification.domain.MailOutbox;
import trinhky.notification.domain.OutgoingMail;
import trinhky.shared.BusinessClock;

/**
 * Sends the next waiting mail in a transaction of its own. At least once: after a crash between the mail server's answer
 * and the commit it is sent again under the same Message-ID.
 */
@Service
public class SendNextMail {
    private static final Logger log = LoggerFactory.getLogger(SendNextMail.class);
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final MailOutbox outbox;
    private final JavaMailSender sender;
    private final Deliveries deliveries;
    private final BusinessClock clock;
    private final String from;

    SendNextMail(
            MailOutbox outbox,
            JavaMailSender sender,
            Deliveries deliveries,
            BusinessClock clock,
            @Value("${trinhky.mail-from:trinhky@localhost}") String from) {
        this.outbox = outbox;
        this.sender = sender;
        this.deliveries = deliveries;
        this.clock = clock;
        this.from = from;
    }

    /**
     * Sends one mail, if one waits.
     *
     * @return false when none waits
     */
    @Transactional
    public boolean sendNext() {
        Optional<OutgoingMail> next = outbox.takeNext(clock.instant());
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(OutgoingMail mail) {
        try {
            sender.send(message(mail));
            outbox.markSent(mail.id(), clock.instant());
            if (mail.deliveryId() != null) {
                deliveries.markSent(mail.deliveryId(), clock.instant());
            }
        } catch (MailException | MessagingException failure) {
            keepFailure(mail, failure);
        }
    }

    private void keepFailure(OutgoingMail mail, Exception failure) {
        String reason = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        Optional<Instant> again = mail.fate().attempts() < WAITS.size()
                ? Optional.of(clock.instant().plus(WAITS.get(mail.fate().attempts())))
                : Optional.empty();
        outbox.markFailed(mail.id(), reason, again);
        log.warn(
                "Mail {} was not accepted at attempt {}", mail.id(), mail.fate().attempts() + 1);
        if (again.isEmpty() && mail.deliveryId() != null) {
            deliveries.markFailed(mail.deliveryId(), reason);
        }
    }

    private MimeMessage message(OutgoingMail mail) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
        helper.setFrom(from);
        helper.setTo(mail.toAddress());
        helper.setSubject(mail.subject());
        helper.setText(mail.plain(), mail.html());
        helper.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
