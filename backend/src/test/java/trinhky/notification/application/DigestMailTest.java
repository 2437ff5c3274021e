package trinhky.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trinhky.notification.domain.Letter;
import trinhky.reminder.DigestLine;
import trinhky.reminder.DigestRecipient;
import trinhky.reminder.ReminderChannel;
import trinhky.reminder.ReminderDigestDecided;
import trinhky.reminder.ReminderEvent;
import trinhky.reminder.ReminderTemplate;
import trinhky.testing.IntegrationTest;

/** How a digest reads in both languages. */
@IntegrationTest
class DigestMailTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 11);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 14);

    @Autowired
    MailPress press;

    @Autowired
    DigestMail template;

    @Test
    void reportsAreNamedWithTheirPeriodAndHowLongIsLeft() {
        DigestLine report = line(ReminderEvent.BEFORE_DUE, "6 tháng đầu năm 2026", DUE);
        assertThat(letter("vi", report).plain())
                .contains("1 báo cáo cần nộp, hạn gần nhất 14/6/2026")
                .contains("- Báo cáo 6 tháng đầu năm 2026")
                .contains("Hạn: hết ngày 14/6/2026, còn 3 ngày (1 ngày làm việc)");
        assertThat(letter("en", report).plain())
                .contains("1 report to submit, the next by 14/6/2026")
                .contains("- Report first half of 2026")
                .contains("Due: by the end of 14/6/2026, 3 days left (1 working day)")
                .doesNotContain("tháng");
    }

    @Test
    void theLastDayAndTheLastWorkingDayAreSaidSo() {
        assertThat(letter("vi", line(ReminderEvent.ON_DUE, "năm 2026", DAY)).plain())
                .contains("Hạn: hết ngày 11/6/2026, là hôm nay");
        assertThat(letter("en", line(ReminderEvent.ON_DUE, "năm 2026", DAY)).plain())
                .contains("Report year 2026", "Due: by the end of 11/6/2026, today");
    }

    @Test
    void whereOtherMattersAreAmongThemAllAreMatters() {
        DigestLine opinion = line(ReminderEvent.CONSULTATION_UNANSWERED, "", DUE);
        DigestLine report = line(ReminderEvent.BEFORE_DUE, "quý II năm 2026", DUE);
        assertThat(letter("vi", opinion, report).subject()).isEqualTo("2 việc cần làm, hạn gần nhất 14/6/2026");
        assertThat(letter("en", opinion, report).plain())
                .contains("2 matters to do, the next by 14/6/2026")
                .contains("- Opinion to be given")
                .contains("- Report quarter 2 of 2026");
    }

    private Letter letter(String language, DigestLine... lines) {
        ReminderDigestDecided digest = new ReminderDigestDecided(
                UUID.randomUUID(),
                DAY,
                Instant.EPOCH,
                ReminderChannel.DIGEST,
                new DigestRecipient("xa-1", "OFFICER", null, "UBND xã Tân Hồng", "xa-1@example.vn"),
                List.of(lines),
                List.of());
        return press.letter(template, digest, language);
    }

    private static DigestLine line(ReminderEvent event, String detail, LocalDate due) {
        return new DigestLine(
                event,
                ReminderTemplate.REMINDER,
                "OBLIGATION",
                UUID.randomUUID(),
                "244/KH-UBND",
                "Thương mại điện tử",
                detail,
                "xa-1",
                due,
                event + ":0:OFFICER",
                (int) (DAY.toEpochDay() - due.toEpochDay()),
                "/reports/x");
    }
}
