package trinhky.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import trinhky.notification.application.SendNextMail;
import trinhky.notification.domain.MailFilter;
import trinhky.notification.domain.MailLog;
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
    MailOutbox outbox;

    @Autowired
    MailLog log;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private final UUID id = UUID.randomUUID();

    @Test
    void aMailLeavesOverSmtpOnceWithItsOwnMessageIdAndBothForms() {
        assertThat(outbox.add(mail("lần một"))).isTrue();
        assertThat(outbox.add(mail("lần một"))).isFalse();
        assertThat(mails.sendNext()).isTrue();
        assertThat(mails.sendNext()).isFalse();
        Map<String, Object> received =
                jdbc.queryForMap("select * from caught_mail where message_id = ?", "<" + id + "@trinhky>");
        assertThat(received.get("subject")).isEqualTo("Nhắc nộp báo cáo đợt 1");
        assertThat(received.get("plain").toString()).contains("Ủy ban nhân dân xã Mỹ Quí");
        assertThat(received.get("html").toString()).contains("<h1>Quá hạn</h1>");
        assertThat(log.find(id)).get().extracting(mail -> mail.fate().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void theLogIsSearchedWithoutDiacriticsAndByStateAndDay() {
        outbox.add(mail("nhật ký"));
        assertThat(found(MailState.QUEUED, "my qui", 0)).contains(id);
        assertThat(found(MailState.FAILED, "my qui", 0)).doesNotContain(id);
        assertThat(found(null, "MỸ QUÍ", 0)).contains(id);
        assertThat(found(null, null, 1)).doesNotContain(id);
    }

    private java.util.List<UUID> found(MailState state, String words, int daysAhead) {
        return log
                .page(new MailFilter(null, state, null, words, clock.today().plusDays(daysAhead), null), 0, 50)
                .stream()
                .map(OutgoingMail::id)
                .toList();
    }

    private OutgoingMail mail(String key) {
        return TestMails.mail(id, key + id, "myqui@example.vn", clock.instant());
    }
}
