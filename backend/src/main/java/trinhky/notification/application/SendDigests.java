package trinhky.notification.application;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.notification.domain.MailRecipient;
import trinhky.notification.domain.NoticeAudience;
import trinhky.notification.domain.OutgoingMail;
import trinhky.organisation.Role;
import trinhky.reminder.DigestLine;
import trinhky.reminder.DigestRecipient;
import trinhky.reminder.ReminderChannel;
import trinhky.reminder.ReminderDigestDecided;

/** Writes one mail and one notice for each digest of reminders. */
@Service
public class SendDigests {
    private final QueueMail queue;
    private final PostNotice notices;
    private final DigestMail template;
    private final Calendars calendars;

    SendDigests(QueueMail queue, PostNotice notices, DigestMail template, Calendars calendars) {
        this.queue = queue;
        this.notices = notices;
        this.template = template;
        this.calendars = calendars;
    }

    /** Queues both in the deciding transaction. */
    @EventListener
    @Transactional
    public void send(ReminderDigestDecided digest) {
        QueueMail.Occasion occasion = occasion("reminder:" + digest.digestId(), digest)
                .notBefore(digest.sendAt(), digest.channel() == ReminderChannel.DIGEST);
        queue(occasion, digest);
        notices.post(occasion, audience(digest.to()), template, digest);
    }

    /**
     * Queues, for at once, the mail that takes the place of mails that were not sent. The notices of those were read long ago.
     *
     * @return its id
     */
    UUID instead(ReminderDigestDecided digest, List<OutgoingMail> notSent) {
        notSent.forEach(calendars::takeBack);
        QueueMail.Occasion occasion = occasion("reminder:" + digest.digestId() + ":" + digest.day(), digest);
        return OutgoingMail.idOf(occasion.keyFor(queue(occasion, digest)));
    }

    private static QueueMail.Occasion occasion(String key, ReminderDigestDecided digest) {
        String steps = digest.lines().stream().map(DigestLine::step).distinct().collect(Collectors.joining(","));
        return QueueMail.Occasion.of(key, null, null).because(steps);
    }

    private MailRecipient queue(QueueMail.Occasion occasion, ReminderDigestDecided digest) {
        DigestRecipient to = digest.to();
        MailRecipient recipient = new MailRecipient(to.unitId(), to.officialId(), to.name(), to.address());
        calendars.plan(digest, recipient);
        queue.queue(occasion, List.of(recipient), template, digest);
        return recipient;
    }

    private static NoticeAudience audience(DigestRecipient to) {
        return to.officialId() == null
                ? NoticeAudience.role(to.unitId(), Role.valueOf(to.role()))
                : NoticeAudience.official(to.unitId(), to.officialId());
    }
}
