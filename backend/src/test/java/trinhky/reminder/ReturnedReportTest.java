package trinhky.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trinhky.reminder.application.DecideDueReminders;
import trinhky.reminder.application.GatherDigests;
import trinhky.reporting.Province;
import trinhky.reporting.ReportingTestBase;
import trinhky.reporting.application.ReturnReport;

/** A report that the lead unit sent back is asked for until it is handed in again. */
class ReturnedReportTest extends ReportingTestBase {
    private static final LocalDate THURSDAY = LocalDate.of(2027, 5, 20);

    @Autowired
    ReturnReport returning;

    @Autowired
    DecideDueReminders decide;

    @Autowired
    GatherDigests gather;

    private UUID report;
    private String commune;

    @BeforeEach
    void returnAReport() {
        UUID cycle = openCycle(1);
        commune = province.communes.get(0);
        jdbc.update("update unit set official_email = id || '@example.vn' where id = ?", commune);
        report = report(cycle, commune);
        onDay(THURSDAY);
        handIn(report, commune);
        Province.signIn(province.lead, "OFFICER");
        returning.returnToUnit(report, "Thiếu số liệu", List.of());
    }

    @Test
    void theUnitIsRemindedAfterThreeWorkingDaysUntilItHandsInAgain() {
        mornings(THURSDAY.plusDays(1), THURSDAY.plusDays(5));
        assertThat(returned()).containsExactly("2027-05-25 RETURNED:3w:OFFICER 3");
        assertThat(jdbc.queryForObject(
                        "select plain from mail_outbox where kind = 'REMINDER' and reason like '%RETURNED%' and to_unit_id = ?",
                        String.class, commune))
                .contains("- Báo cáo 6 tháng đầu năm 2027, bị trả lại, chờ nộp lại");
        mornings(THURSDAY.plusDays(6), THURSDAY.plusDays(8));
        assertThat(returned()).hasSize(2).last().isEqualTo("2027-05-28 RETURNED:3w:OFFICER 6");
        handIn(report, commune);
        mornings(THURSDAY.plusDays(9), THURSDAY.plusDays(20));
        assertThat(returned()).hasSize(2);
    }

    private void mornings(LocalDate first, LocalDate last) {
        first.datesUntil(last.plusDays(1)).forEach(day -> {
            onDay(day);
            decide.decide(day);
            gather.gather(day);
        });
    }

    private List<String> returned() {
        return jdbc.queryForList(
                "select decided_on || ' ' || step || ' ' || offset_days from reminder_ledger"
                        + " where subject_id = ? and event = 'RETURNED' order by decided_on",
                String.class,
                report);
    }
}
