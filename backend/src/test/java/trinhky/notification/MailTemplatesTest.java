package trinhky.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import trinhky.consultation.OpinionInvited;
import trinhky.consultation.SilencePolicy;
import trinhky.reminder.DigestLine;
import trinhky.reminder.DigestRecipient;
import trinhky.reminder.ReminderChannel;
import trinhky.reminder.ReminderDigestDecided;
import trinhky.reminder.ReminderEvent;
import trinhky.reminder.ReminderTemplate;
import trinhky.shared.BusinessClock;
import trinhky.testing.As;
import trinhky.testing.IntegrationTest;
import trinhky.testing.SmallProvince;
import trinhky.testing.TestOfficials;

@IntegrationTest
class MailTemplatesTest {
    @Autowired
    MockMvc http;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestOfficials officials;

    @Autowired
    BusinessClock clock;

    private UUID mailId;
    private String administrator;

    @BeforeEach
    void invite() {
        SmallProvince.found(jdbc);
        administrator = officials.inNewUnit("ADMINISTRATOR");
        UUID invitation = UUID.randomUUID();
        events.publishEvent(new OpinionInvited(
                UUID.randomUUID(),
                invitation,
                "xa-1",
                "PLAN",
                "p",
                "Kế hoạch <b>thương mại</b> & điện tử",
                SilencePolicy.TREATED_AS_AGREED,
                Instant.parse("2026-06-14T17:00:00Z")));
        mailId = jdbc.sql("select id from mail_outbox where dedupe_key like :key")
                .param("key", "invitation:" + invitation + ":%")
                .query(UUID.class)
                .single();
    }

    @Test
    void theMailIsWrittenInBothFormsAndNothingOfTheDraftIsMarkup() {
        String html = jdbc.sql("select html from mail_outbox where id = :id")
                .param("id", mailId)
                .query(String.class)
                .single();
        String plain = jdbc.sql("select plain from mail_outbox where id = :id")
                .param("id", mailId)
                .query(String.class)
                .single();
        assertThat(html)
                .contains("Kế hoạch &lt;b&gt;thương mại&lt;/b&gt; &amp; điện tử")
                .contains("lang=\"vi\"");
        assertThat(plain).isEqualTo("""
                Đề nghị cho ý kiến trước khi hết ngày 14/6/2026

                Đề nghị đơn vị cho ý kiến về dự thảo sau.

                Dự thảo: Kế hoạch <b>thương mại</b> & điện tử
                Đơn vị được lấy ý kiến: Ủy ban nhân dân xã Tân Hồng
                Hạn trả lời: hết ngày 14/6/2026

                Quá hạn mà không trả lời thì coi như thống nhất với dự thảo.

                Mở việc cần làm: http://localhost:8080/tasks

                --\s
                Thư do hệ thống Trình Ký gửi tự động tới hộp thư công vụ, không cần trả lời.
                Nội dung văn bản chỉ xem trong hệ thống.
                """);
    }

    @Test
    void anAdministratorReadsARealMailInTheOtherLanguageAndSendsItToTheOwnBoxOnly() throws Exception {
        As reader = As.official(http, administrator);
        reader.reads("/api/mail-templates")
                .andExpect(jsonPath("$[0].kind").value("INVITATION"))
                .andExpect(jsonPath("$[0].examples[0].mailId").value(mailId.toString()));
        reader.reads("/api/mail-templates/preview/" + mailId + "?language=EN")
                .andExpect(jsonPath("$.subject").value("Your opinion is asked for by the end of 14 June 2026"))
                .andExpect(jsonPath("$.html", containsString("lang=\"en\"")))
                .andExpect(jsonPath("$.plain", containsString("Open the task: http")));
        jdbc.sql("update official set email = 'quantri@dongthap.gov.vn' where id = :id")
                .param("id", administrator)
                .update();
        reader.posts("/api/mail-templates/preview/" + mailId + "/test?language=EN")
                .andExpect(status().isNoContent());
        assertThat(jdbc.sql("select to_address || ' ' || subject from mail_outbox where kind = 'TEST'")
                        .query(String.class)
                        .list())
                .containsExactly("quantri@dongthap.gov.vn [Test] Your opinion is asked for by the end of 14 June 2026");
    }

    @Test
    void whoHasNoBoxIsToldSo() throws Exception {
        jdbc.sql("update official set email = null where id = :id")
                .param("id", administrator)
                .update();
        As.official(http, administrator)
                .posts("/api/mail-templates/preview/" + mailId + "/test")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("notification.no-own-address"));
    }

    @Test
    void theLogLeavesAsAFileWithTheSameFilter() throws Exception {
        As.official(http, "xa-1.head")
                .reads("/api/mail-log-sheet?format=CSV&q=y kien")
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andExpect(content().string(startsWith("\uFEFF\"Lúc lập\",\"Loại thư\",\"Lý do gửi\"")))
                .andExpect(content().string(containsString("\"Lấy ý kiến\"")));
        As.official(http, "xa-2.head")
                .reads("/api/mail-log-sheet?format=CSV")
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("14/6/2026"))));
    }

    @Test
    void thePersonReadsTheOwnLanguageAndTheDigestNotBeforeTheChosenHour() throws Exception {
        As head = As.official(http, "xa-1.head");
        head.reads("/api/mail-choice").andExpect(jsonPath("$.digestTime").value("08:00"));
        head.puts("/api/mail-choice", "{\"language\":\"EN\",\"digestTime\":\"13:30\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.language").value("EN"));
        head.reads("/api/mail-choice").andExpect(jsonPath("$.digestTime").value("13:30"));
        head.puts("/api/mail-choice", "{\"language\":\"VI\",\"digestTime\":\"22:00\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("notification.digest-time-outside-work"));
    }

    @Test
    void theDigestIsInTheLanguageAndAtTheHourOfItsReaderAndADutyCannotBeSwitchedOff() throws Exception {
        As.official(http, "xa-1.head")
                .puts("/api/mail-choice", "{\"language\":\"EN\",\"digestTime\":\"13:30\",\"off\":true}");
        publish(ReminderChannel.DIGEST);
        publish(ReminderChannel.SINGLE);
        assertThat(jdbc.sql(
                                "select to_char(next_attempt_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI') || ' ' || subject"
                                        + " from mail_outbox where to_address = 'xa1.head@example.org' order by next_attempt_at desc")
                        .query(String.class)
                        .list())
                .containsExactly("13:30 1 report is overdue", "08:00 1 report is overdue");
    }

    private void publish(ReminderChannel channel) {
        LocalDate day = clock.today().plusDays(1);
        events.publishEvent(new ReminderDigestDecided(
                UUID.randomUUID(),
                day,
                day.atTime(8, 0).atZone(BusinessClock.ZONE).toInstant(),
                channel,
                new DigestRecipient("xa-1", "HEAD", "xa-1.head", "Chủ tịch", "xa1.head@example.org"),
                List.of(new DigestLine(
                        ReminderEvent.OVERDUE,
                        ReminderTemplate.REMINDER,
                        "OBLIGATION",
                        UUID.randomUUID(),
                        "244/KH-UBND",
                        "Thương mại điện tử",
                        "năm 2026",
                        "xa-1",
                        day.minusDays(3),
                        "OVERDUE:3:HEAD",
                        3,
                        "/reports/x")),
                List.of()));
    }

    @Test
    void aMailThatFailedIsSentAgainOnDemandByAnAdministratorAndOnlyOnce() throws Exception {
        String address = "/api/mail-log/" + mailId + "/resend";
        As reader = As.official(http, administrator);
        reader.posts(address)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("notification.mail-not-failed"));
        jdbc.sql("update mail_outbox set state = 'FAILED', attempts = 8, error = '550 no such user' where id = :id")
                .param("id", mailId)
                .update();
        As.official(http, "xa-1.head").posts(address).andExpect(status().isForbidden());
        reader.posts(address).andExpect(status().isNoContent());
        reader.reads("/api/mail-log/" + mailId)
                .andExpect(jsonPath("$.mail.state").value("QUEUED"));
        reader.posts(address).andExpect(status().isConflict());
    }
}
