package trinhky.notification;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import trinhky.endpoints.ForeignObjects;
import trinhky.notification.domain.MailOutbox;
import trinhky.notification.domain.Notice;
import trinhky.notification.domain.NoticeAudience;
import trinhky.notification.domain.NoticeKind;
import trinhky.notification.domain.NoticeText;
import trinhky.notification.domain.Notices;
import trinhky.notification.domain.OutgoingMail;
import trinhky.organisation.Role;
import trinhky.shared.BusinessClock;

/** A mail and a notice to a unit that the stranger does not belong to. */
@Component
class ForeignMail implements ForeignObjects {

    private final MailOutbox outbox;
    private final Notices notices;
    private final BusinessClock clock;

    ForeignMail(MailOutbox outbox, Notices notices, BusinessClock clock) {
        this.outbox = outbox;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public Map<String, Supplier<String>> pathValues() {
        return Map.of("mailId", () -> queued().toString(), "noticeId", () -> posted().toString());
    }

    private UUID queued() {
        UUID id = UUID.randomUUID();
        outbox.add(TestMails.mail(id, "foreign " + id, "myqui@example.vn", clock.instant()));
        return id;
    }

    private UUID posted() {
        String key = "foreign " + UUID.randomUUID();
        NoticeText text = new NoticeText("Báo cáo bị trả lại", "");
        notices.post(new Notice(
                key,
                NoticeKind.RETURNED,
                NoticeAudience.role("xa-my-qui", Role.OFFICER),
                text,
                text,
                "/tasks",
                "",
                clock.instant()));
        return OutgoingMail.idOf("notice:" + key);
    }
}
