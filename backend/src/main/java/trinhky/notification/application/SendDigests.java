package trinhky.notification.application;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.notification.domain.MailRecipient;
import trinhky.notification.domain.NoticeAudience;
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
        DigestRecipient to = digest.to();
        String steps = digest.lines().stream().map(DigestLine::step).distinct().collect(Collectors.joining(","));
        QueueMail.Occasion occasion = QueueMail.Occasion.of("reminder:" + digest.digestId(), null, null)
                .because(steps)
                .notBefore(digest.sendAt(), digest.channel() == ReminderChannel.DIGEST);
        MailRecipient recipient = new MailRecipient(to.unitId(), to.officialId(), to.name(), to.address());
        calendars.plan(digest, recipient);
        queue.queue(occasion, List.of(recipient), template, digest);
        notices.post(occasion, audience(to), template, digest);
    }

    private static NoticeAudience audience(DigestRecipient to) {
        return to.officialId() == null
                ? NoticeAudience.role(to.unitId(), Role.valueOf(to.role()))
                : NoticeAudience.official(to.unitId(), to.officialId());
    }
}
