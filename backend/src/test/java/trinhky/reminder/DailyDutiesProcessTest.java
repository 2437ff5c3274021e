package trinhky.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import trinhky.shared.BusinessClock;
import trinhky.testing.IntegrationTest;

/** The one path of daily-duties.bpmn, morning by morning. */
@IntegrationTest
class DailyDutiesProcessTest {
    @Autowired
    ManagementService management;

    @Autowired
    HistoryService history;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEventPublisher events;

    private IssuedPlanFixture plan;

    @BeforeEach
    void issueAPlan() {
        morningOf(LocalDate.of(2025, 9, 12));
        plan = new IssuedPlanFixture(jdbc, 3);
        plan.issue(events, LocalDate.of(2025, 9, 12));
    }

    @Test
    void aMorningRunsEveryStepAndEndsUnderTheDateAsItsKey() {
        runDutiesOf(LocalDate.of(2026, 5, 4));
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey("DailyDutiesProcess")
                        .processInstanceBusinessKey("2026-05-04")
                        .finished()
                        .count())
                .isEqualTo(1);
        assertThat(mailsOf(plan.communes.get(0))).isEmpty();
    }

    @Test
    void theDayOfTheOpeningTellsEveryUnitOnce() {
        runDutiesOf(LocalDate.of(2026, 5, 15));
        runDutiesOf(LocalDate.of(2026, 5, 15));
        plan.communes.forEach(
                commune -> assertThat(mailsOf(commune)).containsExactly("1 báo cáo cần nộp, hạn gần nhất 14/6/2026"));
    }

    @Test
    void unitsThatHaveNotReportedAreRemindedBeforeOnAndAfterTheDeadlineAndTheOthersAreLeftInPeace() {
        runDutiesOf(LocalDate.of(2026, 5, 15));
        runDutiesOf(LocalDate.of(2026, 6, 4));
        plan.reportHasCome(plan.communes.get(0));
        for (int day = 5; day <= 16; day++) {
            runDutiesOf(LocalDate.of(2026, 6, day));
        }
        assertThat(mailsOf(plan.communes.get(0))).hasSize(2);
        assertThat(mailDays(plan.communes.get(1)))
                .containsExactly("2026-05-15", "2026-06-04", "2026-06-11", "2026-06-12", "2026-06-15");
    }

    @Test
    void threeDaysWithoutAServerLoseNothingAndAreToldInOneMail() {
        runDutiesOf(LocalDate.of(2026, 5, 15));
        runDutiesOf(LocalDate.of(2026, 6, 15));
        assertThat(mailDays(plan.communes.get(1))).containsExactly("2026-05-15", "2026-06-15");
        assertThat(mailsOf(plan.communes.get(1))).contains("1 báo cáo đã quá hạn");
    }

    @Test
    void aClockThatIsMovedBackAndMorningsThatAreLivedAgainRepeatNothing() {
        runDutiesOf(LocalDate.of(2026, 6, 11));
        runDutiesOf(LocalDate.of(2026, 6, 15));
        List<String> told = mailDays(plan.communes.get(1));
        runDutiesOf(LocalDate.of(2026, 6, 10));
        runDutiesOf(LocalDate.of(2026, 6, 11));
        runDutiesOf(LocalDate.of(2026, 6, 12));
        runDutiesOf(LocalDate.of(2026, 6, 15));
        assertThat(mailDays(plan.communes.get(1))).isEqualTo(told).containsExactly("2026-06-11", "2026-06-15");
    }

    @Test
    void theHeadIsToldAfterThreeDaysAndTheLeadDepartmentReadsTheNamesAfterAWeek() {
        plan.communes.forEach(commune -> assertThat(mailsOf(commune)).isEmpty());
        runDutiesOf(LocalDate.of(2026, 5, 15));
        plan.reportHasCome(plan.communes.get(0));
        for (LocalDate day = LocalDate.of(2026, 6, 15);
                day.isBefore(LocalDate.of(2026, 6, 23));
                day = day.plusDays(1)) {
            runDutiesOf(day);
        }
        assertThat(addressesOf(plan.communes.get(1))).contains("head-" + plan.communes.get(1) + "@example.vn");
        assertThat(mailsOf(plan.lead)).containsExactly("2 đơn vị chưa nộp báo cáo khi đã quá hạn");
        assertThat(jdbc.queryForObject("select plain from mail_outbox where to_unit_id = ?", String.class, plan.lead))
                .contains("UBND xã Thử 2", "UBND xã Thử 3")
                .doesNotContain("UBND xã Thử 1");
    }

    @Test
    void afterItsLastYearThePlanIsOfferedForWrappingUpOnce() {
        runDutiesOf(LocalDate.of(2027, 1, 4));
        runDutiesOf(LocalDate.of(2027, 1, 5));
        assertThat(jdbc.queryForList(
                        "select subject from mail_outbox where kind = 'WRAP_UP' and to_unit_id = ?",
                        String.class,
                        plan.lead))
                .containsExactly("Kế hoạch 244/KH-UBND đã hết thời gian thực hiện, đề nghị tổng kết");
    }

    @Test
    void whoHoldsThePositionAtWhichADecisionWaitsIsRemindedInPerson() {
        plan.decisionWaitsAtTheHeadOf(plan.lead, LocalDate.of(2026, 3, 2));
        for (LocalDate day = LocalDate.of(2026, 3, 3); day.isBefore(LocalDate.of(2026, 3, 10)); day = day.plusDays(1)) {
            runDutiesOf(day);
        }
        assertThat(addressesOf(plan.lead)).isNotEmpty().containsOnly("head-" + plan.lead + "@example.vn");
    }

    private void runDutiesOf(LocalDate day) {
        morningOf(day);
        Job morning = management.createJobQuery().processDefinitionKey("DailyDutiesProcess").timers().list().stream()
                .filter(job -> job.getProcessInstanceId() == null)
                .findFirst()
                .orElseThrow();
        management.executeJob(morning.getId());
        runStepsLeft();
    }

    private void runStepsLeft() {
        List<Job> left = waiting();
        while (!left.isEmpty()) {
            left.forEach(job -> management.executeJob(job.getId()));
            left = waiting();
        }
    }

    private List<Job> waiting() {
        return management.createJobQuery().messages().withRetriesLeft().list();
    }

    private void morningOf(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.of(8, 0)).atZone(BusinessClock.ZONE).toInstant());
    }

    private List<String> mailsOf(String unitId) {
        return jdbc.queryForList(
                "select subject from mail_outbox where to_unit_id = ? and kind = 'REMINDER' order by queued_at",
                String.class,
                unitId);
    }

    private List<String> addressesOf(String unitId) {
        return jdbc.queryForList("select to_address from mail_outbox where to_unit_id = ?", String.class, unitId);
    }

    private List<String> mailDays(String unitId) {
        List<Map<String, Object>> days = jdbc.queryForList(
                "select (queued_at at time zone 'Asia/Ho_Chi_Minh')::date::text as day from mail_outbox"
                        + " where to_address = ? order by queued_at",
                unitId + "@example.vn");
        return days.stream().map(row -> (String) row.get("day")).collect(Collectors.toList());
    }
}
