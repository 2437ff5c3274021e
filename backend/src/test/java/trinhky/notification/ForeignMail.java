package trinhky.notification;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import trinhky.endpoints.ForeignObjects;
import trinhky.notification.domain.MailFate;
import trinhky.notification.domain.MailKind;
import trinhky.notification.domain.MailOutbox;
import trinhky.notification.domain.OutgoingMail;
import trinhky.shared.BusinessClock;

/** A mail to a unit that the stranger does not belong to. */
@Component
class ForeignMail implements ForeignObjects {

    private final MailOutbox outbox;
    private final BusinessClock clock;

    ForeignMail(MailOutbox outbox, BusinessClock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Map<String, Supplier<String>> pathValues() {
        return Map.of("mailId", () -> queued().toString());
    }

    private UUID queued() {
        UUID id = UUID.randomUUID();
        outbox.add(new OutgoingMail(
                id,
                "foreign " + id,
                MailKind.REMINDER,
                "xa-my-qui",
                "UBND xã Mỹ Quí",
                "myqui@example.vn",
                "Nhắc nộp báo cáo",
                "<h1>Quá hạn</h1>",
                "Quá hạn",
                null,
                null,
                null,
                clock.instant(),
                MailFate.waiting()));
        return id;
    }
}
