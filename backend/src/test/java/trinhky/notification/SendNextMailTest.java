package trinhky.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import trinhky.notification.application.KeepCaughtMail;
import trinhky.notification.application.SendNextMail;
import trinhky.notification.domain.MailFate;
import trinhky.notification.domain.MailKind;
import trinhky.notification.domain.MailOutbox;
import trinhky.notification.domain.MailState;
import trinhky.notification.domain.OutgoingMail;
import trinhky.shared.BusinessClock;
import trinhky.testing.IntegrationTest;

@IntegrationTest
class SendNextMailTest {
    @Autowired
    SendNextMail mails;

    @Autowired
    KeepCaughtMail caught;

    @Autowired
    MailOutbox outbox;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JavaMailSenderImpl sender;

    private final UUID id = UUID.randomUUID();
    private int port;

    @BeforeEach
    void remember() {
        port = sender.getPort();
    }

    @AfterEach
    void reconnect() {
        sender.setPort(port);
    }

    @Test
    void aMailLeavesOverSmtpOnceWithItsOwnMessageIdAndBothForms() {
        outbox.add(mail("lần một"));
        outbox.add(mail("lần một"));
        assertThat(caught.sendNextAndKeep()).isTrue();
        assertThat(caught.sendNextAndKeep()).isFalse();
        Map<String, Object> received =
                jdbc.queryForMap("select * from caught_mail where message_id = ?", "<" + id + "@trinhky>");
        assertThat(received.get("subject")).isEqualTo("Nhắc nộp báo cáo đợt 1");
        assertThat(received.get("plain").toString()).contains("Ủy ban nhân dân xã Mỹ Quí");
        assertThat(received.get("html").toString()).contains("<h1>Quá hạn</h1>");
        assertThat(outbox.find(id))
                .get()
                .extracting(mail -> mail.fate().state())
                .isEqualTo(MailState.SENT);
    }

    @Test
    void whileTheServerIsDownTheMailWaitsLongerEachTimeAndIsThenSent() {
        outbox.add(mail("chờ"));
        sender.setPort(1);
        mails.sendNext();
        assertThat(mails.sendNext()).as("not before its wait is over").isFalse();
        OutgoingMail waiting = outbox.find(id).orElseThrow();
        assertThat(waiting.fate().state()).isEqualTo(MailState.QUEUED);
        assertThat(waiting.fate().error()).isNotBlank();
        sender.setPort(port);
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(2)));
        assertThat(mails.sendNext()).isTrue();
        assertThat(outbox.find(id).orElseThrow().fate().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void aMailThatNeverLeavesIsShownAsFailedAndCanBeQueuedAgain() {
        outbox.add(mail("hỏng"));
        sender.setPort(1);
        for (int attempt = 0; attempt < 8; attempt++) {
            mails.sendNext();
            clock.moveTo(clock.instant().plus(Duration.ofHours(25)));
        }
        assertThat(outbox.log(null, MailState.FAILED, "my qui", 0, 10))
                .extracting(OutgoingMail::id)
                .contains(id);
        assertThat(outbox.requeue(id, clock.instant())).isTrue();
        sender.setPort(port);
        assertThat(mails.sendNext()).isTrue();
    }

    private OutgoingMail mail(String key) {
        return new OutgoingMail(
                id,
                key + id,
                MailKind.REMINDER,
                "xa-my-qui",
                "UBND xã Mỹ Quí",
                "myqui@example.vn",
                "Nhắc nộp báo cáo đợt 1",
                "<h1>Quá hạn</h1>",
                "Ủy ban nhân dân xã Mỹ Quí",
                null,
                null,
                null,
                clock.instant(),
                MailFate.waiting());
    }
}
