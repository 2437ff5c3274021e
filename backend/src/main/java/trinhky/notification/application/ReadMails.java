package trinhky.notification.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.notification.domain.CaughtMails;
import trinhky.notification.domain.MailOutbox;
import trinhky.notification.domain.MailState;
import trinhky.notification.domain.OutgoingMail;
import trinhky.platform.CaughtMail;
import trinhky.shared.DomainProblem;

/** The log of mails and, in a demo, the mails caught. */
@Service
@Transactional(readOnly = true)
public class ReadMails {
    private final MailOutbox outbox;
    private final CaughtMails caught;
    private final MailAccess access;

    ReadMails(MailOutbox outbox, CaughtMails caught, MailAccess access) {
        this.outbox = outbox;
        this.caught = caught;
        this.access = access;
    }

    /** The log, newest first, of all units for an administrator and else of the official's own. */
    public List<OutgoingMail> log(MailState state, String words, int offset, int limit) {
        return outbox.log(access.unitsToRead(), state, blankToNull(words), offset, limit);
    }

    /** One mail of the log. */
    public OutgoingMail mail(UUID id) {
        Set<String> units = access.unitsToRead();
        OutgoingMail mail = outbox.find(id).orElseThrow(() -> DomainProblem.notFound("notification.mail-unknown"));
        if (units != null && !units.contains(mail.toUnitId())) {
            throw DomainProblem.forbidden("identity.not-yours");
        }
        return mail;
    }

    /** What the catcher caught, newest first; not found where real mail leaves. */
    public List<CaughtMail> caught(String words, int offset, int limit) {
        access.requireCaughtMail();
        return caught.newest(blankToNull(words), offset, limit);
    }

    private static String blankToNull(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
