package trinhky.notification.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.notification.domain.CaughtMails;
import trinhky.notification.domain.MailFilter;
import trinhky.notification.domain.MailLog;
import trinhky.notification.domain.MailState;
import trinhky.notification.domain.OutgoingMail;
import trinhky.platform.CaughtMail;
import trinhky.shared.DomainProblem;

/** The log of mails and, in a demo, the mails caught. */
@Service
@Transactional(readOnly = true)
public class ReadMails {
    private final MailLog mails;
    private final CaughtMails caught;
    private final MailAccess access;

    ReadMails(MailLog mails, CaughtMails caught, MailAccess access) {
        this.mails = mails;
        this.caught = caught;
        this.access = access;
    }

    /** The log, newest first, of all units for an administrator and else of the official's own. */
    public List<OutgoingMail> log(MailFilter filter, int offset, int limit) {
        return mails.page(filter.of(access.unitsToRead()), offset, limit);
    }

    /** How many mails of the log are in the state. */
    public int count(MailFilter filter, MailState state) {
        return mails.count(filter.of(access.unitsToRead()), state);
    }

    /** One mail of the log. */
    public OutgoingMail mail(UUID id) {
        Set<String> units = access.unitsToRead();
        OutgoingMail mail = mails.find(id).orElseThrow(() -> DomainProblem.notFound("notification.mail-unknown"));
        if (units != null && !units.contains(mail.to().unitId())) {
            throw DomainProblem.forbidden("identity.not-yours");
        }
        return mail;
    }

    /** What the catcher caught, newest first; not found where real mail leaves. */
    public List<CaughtMail> caught(String words, int offset, int limit) {
        access.requireCaughtMail();
        return caught.newest(words == null || words.isBlank() ? null : words.strip(), offset, limit);
    }
}
