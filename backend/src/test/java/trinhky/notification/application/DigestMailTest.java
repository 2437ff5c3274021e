package trinhky.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
                .contains("1 report to submit, the next by 14 June 2026")
                .contains("- Report for the first half of 2026")
                .contains("Due by the end of 14 June 2026: 3 days left (1 working day)")
                .doesNotContain("tháng");
    }

    @Test
    void theLastDayAndTheLastWorkingDayAreSaidSo() {
        assertThat(letter("vi", line(ReminderEvent.ON_DUE, "năm 2026", DAY)).plain())
                .contains("Hạn: hết ngày 11/6/2026, là hôm nay");
        assertThat(letter("en", line(ReminderEvent.ON_DUE, "năm 2026", DAY)).plain())
                .contains("Report for the year 2026", "Due by the end of 11 June 2026: today");
    }

    @Test
    void whereOtherMattersAreAmongThemAllAreMatters() {
        DigestLine opinion = line(ReminderEvent.CONSULTATION_UNANSWERED, "", DUE);
        DigestLine report = line(ReminderEvent.BEFORE_DUE, "quý II năm 2026", DUE);
        assertThat(letter("vi", opinion, report).subject()).isEqualTo("2 việc cần làm, hạn gần nhất 14/6/2026");
        assertThat(letter("en", opinion, report).plain())
                .contains("2 matters to do, the next by 14 June 2026")
                .contains("- Opinion to be given")
                .contains("- Report for the second quarter of 2026");
    }

    @Test
    void aListOfThousandsStaysAMailThatCanBeRead() {
        DigestLine[] late = IntStream.rangeClosed(1, 3_350)
                .mapToObj(days -> lateUnit("other-" + days, days))
                .toArray(DigestLine[]::new);
        Letter letter = letter("vi", late);
        assertThat(letter.subject()).isEqualTo("3.350 đơn vị chưa nộp báo cáo khi đã quá hạn");
        assertThat(letter.plain())
                .contains(
                        "Báo cáo 6 tháng đầu năm 2026: 3.350 đơn vị chưa nộp",
                        "Quá hạn 3.350 ngày",
                        "Quá hạn 3.321 ngày")
                .contains(
                        "Và 3.320 đơn vị khác. Mở danh sách đầy đủ (3.350):\nhttp://localhost:8080/reports/x?show=missing")
                .doesNotContain("Quá hạn 3.320 ngày");
        assertThat(letter.html()).hasSizeLessThan(50_000).contains("Và 3.320 đơn vị khác");
        assertThat(letter("en", late).plain())
                .contains("And 3,320 more units. Open the whole list (3,350):")
                .contains("Report for the first half of 2026: 3,350 units have not submitted");
    }

    @Test
    void ofDozensOfOwnMattersTheLongestWaitingAreNamedAndTheRestIsCounted() {
        DigestLine[] waiting =
                IntStream.rangeClosed(1, 45).mapToObj(DigestMailTest::decision).toArray(DigestLine[]::new);
        assertThat(letter("vi", waiting).plain())
                .contains("Đang chờ (45)", "Đã chờ 45 ngày", "Đã chờ 16 ngày")
                .contains("Và 15 việc khác. Mở danh sách đầy đủ (45): http://localhost:8080/tasks")
                .doesNotContain("Đã chờ 15 ngày");
    }

    private static DigestLine lateUnit(String unit, int days) {
        return line(ReminderEvent.OVERDUE, "6 tháng đầu năm 2026", DAY.minusDays(days), unit);
    }

    private static DigestLine decision(int days) {
        return new DigestLine(
                ReminderEvent.DECISION_WAITING,
                ReminderTemplate.REMINDER,
                "TASK",
                UUID.randomUUID(),
                "",
                "Thương mại điện tử",
                "",
                "xa-1",
                null,
                "DECISION_WAITING:2w:OFFICER",
                days,
                "/tasks/x");
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
        return line(event, detail, due, "xa-1");
    }

    private static DigestLine line(ReminderEvent event, String detail, LocalDate due, String unit) {
        return new DigestLine(
                event,
                ReminderTemplate.REMINDER,
                "OBLIGATION",
                UUID.randomUUID(),
                "244/KH-UBND",
                "Thương mại điện tử",
                detail,
                unit,
                due,
                event + ":0:OFFICER",
                (int) (DAY.toEpochDay() - due.toEpochDay()),
                "/reports/x");
    }
}
