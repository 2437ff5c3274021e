package trinhky.notification.application;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import trinhky.distribution.AttachedFiles;
import trinhky.notification.domain.MailKind;
import trinhky.notification.domain.OutgoingMail;
import trinhky.notification.domain.SmtpReply;
import trinhky.notification.domain.Verdict;
import trinhky.shared.BusinessClock;

/** Hands one mail to the mail server, outside any transaction, and tells what the server made of it. */
@Component
class MailCarrier {

    /** What the attempt came to. */
    record Attempt(Verdict verdict, SmtpReply reply) {}

    private final JavaMailSender sender;
    private final BusinessClock clock;
    private final String from;
    private final AttachedFiles files;

    MailCarrier(
            JavaMailSender sender,
            BusinessClock clock,
            @Value("${trinhky.mail-from:trinhky@localhost}") String from,
            AttachedFiles files) {
        this.sender = sender;
        this.clock = clock;
        this.from = from;
        this.files = files;
    }

    Attempt carry(OutgoingMail mail) {
        try {
            sender.send(message(mail));
            return new Attempt(Verdict.ACCEPTED, SmtpReply.of(250, ""));
        } catch (MailException failure) {
            return SmtpFailures.judge(failure);
        } catch (MessagingException unsendable) {
            return new Attempt(Verdict.REFUSED, SmtpReply.of(0, unsendable.getMessage()));
        }
    }

    private MimeMessage message(OutgoingMail mail) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
        helper.setFrom(from);
        helper.setTo(new InternetAddress(mail.to().address(), true));
        helper.setSubject(mail.letter().subject());
        helper.setText(mail.letter().plain(), mail.letter().html());
        helper.setSentDate(Date.from(clock.instant()));
        for (MailCalendars.Part part : MailCalendars.parts(mail.letter().calendar())) {
            helper.addAttachment(part.fileName(), new ByteArrayResource(part.content()), part.contentType());
        }
        attach(mail, helper);
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.letter().language());
        return message;
    }

    /** The issued document beside its link, where the recipient's channel allows it. */
    private void attach(OutgoingMail mail, MimeMessageHelper helper) throws MessagingException {
        if (mail.kind() == MailKind.DELIVERY && mail.about().deliveryId() != null) {
            Optional<AttachedFiles.AttachedFile> file = files.of(mail.about().deliveryId());
            if (file.isPresent()) {
                helper.addAttachment(
                        file.get().name(),
                        new ByteArrayResource(file.get().content()),
                        file.get().mediaType());
            }
        }
    }
}
