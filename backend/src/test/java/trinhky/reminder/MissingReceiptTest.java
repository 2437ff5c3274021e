package trinhky.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import trinhky.distribution.Purpose;
import trinhky.distribution.RecipientLine;
import trinhky.reminder.application.DecideDueReminders;
import trinhky.reminder.application.GatherDigests;
import trinhky.shared.BusinessClock;
import trinhky.signing.SigningScene;
import trinhky.testing.IntegrationTest;

/** A document was sent to two units; one has confirmed it, the other has not. */
@IntegrationTest
class MissingReceiptTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    BusinessClock clock;

    @Autowired
    DecideDueReminders decide;

    @Autowired
    GatherDigests gather;

    @BeforeEach
    void sendOnAMonday() throws Exception {
        at(MONDAY, LocalTime.of(9, 0));
        SigningScene plan = SigningScene.submitted(beans, "KH");
        plan.to(
                new RecipientLine("UBND xã Tân Hồng", null, "xa-1", Purpose.FOR_ACTION),
                new RecipientLine("Sở Tài chính", null, "stc", Purpose.FOR_ACTION));
        plan.formAccepted().signedBy("ubnd.vice1").issued().sent();
        plan.confirmedBy("stc.clerk", "stc");
    }

    @Test
    void onlyWhoMissedTheHoursIsAskedAndOnlyOnce() {
        morning(MONDAY.plusDays(1));
        assertThat(asked()).as("the hours are not over").isEmpty();
        morning(MONDAY.plusDays(2));
        assertThat(asked()).as("not at eight, 48 hours after nine").isEmpty();
        morning(MONDAY.plusDays(3));
        assertThat(asked()).containsExactly("xa-1 RECEIPT_MISSING:1w:OFFICER");
        morning(MONDAY.plusDays(4));
        assertThat(asked()).hasSize(1);
    }

    @Test
    void theMailNamesTheDocumentAndTheUnitAndOpensItInTheInbox() {
        morning(MONDAY.plusDays(3));
        assertThat(jdbc.queryForObject(
                        "select subject || E'\\n' || plain from mail_outbox where kind = 'REMINDER' and to_address = 'xa-1@example.org'",
                        String.class))
                .startsWith("1 việc đang chờ\n")
                .contains("Ủy ban nhân dân xã Tân Hồng – Văn bản chưa xác nhận đã nhận")
                .contains("01/KH-UBND · Văn bản")
                .contains("Đã chờ 3 ngày")
                .contains("Mở việc này:\nhttp://localhost:8080/inbox/");
    }

    private List<String> asked() {
        return jdbc.queryForList(
                "select to_unit_id || ' ' || step from reminder_ledger where event = 'RECEIPT_MISSING'", String.class);
    }

    private void morning(LocalDate day) {
        at(day, LocalTime.of(8, 0));
        decide.decide(day);
        gather.gather(day);
    }

    private void at(LocalDate day, LocalTime time) {
        clock.moveTo(day.atTime(time).atZone(BusinessClock.ZONE).toInstant());
    }
}
