package trinhky.notification;

import java.time.Instant;
import java.util.UUID;
import trinhky.notification.domain.Letter;
import trinhky.notification.domain.MailAbout;
import trinhky.notification.domain.MailFate;
import trinhky.notification.domain.MailKind;
import trinhky.notification.domain.MailRecipient;
import trinhky.notification.domain.OutgoingMail;

/** Mails for tests. */
public final class TestMails {

    private TestMails() {}

    /** A reminder to a commune, waiting from that moment on. */
    public static OutgoingMail mail(UUID id, String key, String address, Instant at) {
        return new OutgoingMail(
                id,
                key,
                MailKind.REMINDER,
                new MailRecipient("xa-my-qui", null, "UBND xã Mỹ Quí", address),
                new Letter("vi", "Nhắc nộp báo cáo đợt 1", "<h1>Quá hạn</h1>", "Ủy ban nhân dân xã Mỹ Quí", null),
                MailAbout.nothing(),
                at,
                at,
                MailFate.waiting());
    }
}
