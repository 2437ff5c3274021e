package trinhky.reporting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trinhky.calendar.Timeliness;
import trinhky.reminder.application.DecideDueReminders;
import trinhky.reporting.Province;
import trinhky.reporting.ReportingTestBase;
import trinhky.reporting.application.ReturnReport;
import trinhky.reporting.application.WithdrawReport;
import trinhky.reporting.application.read.ListCycleObligations;
import trinhky.reporting.application.read.ObligationFilter;
import trinhky.reporting.application.read.ObligationRowView;
import trinhky.reporting.application.read.ReadReport;
import trinhky.shared.DomainProblem;

/** A unit takes back the report that it handed in, as long as nobody has decided on it. */
class ReportWithdrawalTest extends ReportingTestBase {
    private static final String REASON = "Nhập nhầm cột đơn vị tính";

    @Autowired
    WithdrawReport withdraw;

    @Autowired
    ReturnReport returnReport;

    @Autowired
    ReadReport readReport;

    @Autowired
    ListCycleObligations units;

    @Autowired
    RepositoryService repository;

    @Autowired
    DecideDueReminders reminders;

    private UUID cycle;
    private String unit;
    private UUID report;

    @BeforeEach
    void handItIn() {
        cycle = openCycle(2);
        unit = province.communes.get(0);
        report = report(cycle, unit);
        handIn(report, unit);
    }

    @Test
    void theOfficerOrTheHeadTakesItBackAndTheOfficerHasItAgainWithWhatItHeld() {
        withdrawAs("OFFICER");
        assertThat(waitingSteps(report)).containsExactly("Task_PrepareReport");
        assertThat(state(report)).isEqualTo("OPEN");
        assertThat(jdbc.queryForObject("select nil_report from report_obligation where id = ?", Boolean.class, report))
                .isTrue();
        Province.signIn(unit, "OFFICER");
        assertThat(readReport.read(report).editable()).isTrue();
        handInAgain();
        withdrawAs("HEAD");
        assertThat(waitingSteps(report)).containsExactly("Task_PrepareReport");
        handInAgain();
        acceptAsLead(report);
        assertThat(endsOf(report)).containsExactly("EndEvent_ReportAccepted");
    }

    @Test
    void whatIsHandedInAgainAfterTheDeadlineIsLateThoughTheFirstTimeIsKept() {
        OffsetDateTime first = firstSubmitted();
        assertThat(row().timeliness()).isEqualTo(Timeliness.ON_TIME);
        withdrawAs("OFFICER");
        assertThat(row().timeliness()).isEqualTo(Timeliness.NOT_DUE);
        onDay(LAST_DAY.plusDays(1));
        assertThat(row().timeliness()).isEqualTo(Timeliness.NOT_SUBMITTED);
        handInAgain();
        assertThat(row().timeliness()).isEqualTo(Timeliness.LATE);
        assertThat(firstSubmitted()).isEqualTo(first);
    }

    @Test
    void handedInAgainBeforeTheDeadlineItIsOnTime() {
        withdrawAs("OFFICER");
        onDay(LAST_DAY);
        handInAgain();
        assertThat(row().timeliness()).isEqualTo(Timeliness.ON_TIME);
        Province.signIn(province.lead, "OFFICER");
        returnReport.returnToUnit(report, "Thiếu số hộ", List.of());
        onDay(LAST_DAY.plusDays(2));
        handInAgain();
        assertThat(row().timeliness())
                .as("a return by the lead unit keeps the time")
                .isEqualTo(Timeliness.ON_TIME);
    }

    @Test
    void theLeadUnitSeesThatAndWhyButNoLongerWhatStandsInIt() {
        withdrawAs("HEAD");
        ObligationRowView row = row();
        assertThat(row.withdrawalReason()).isEqualTo(REASON);
        assertThat(row.receivedAt()).isNull();
        assertThat(waitingSteps(report)).doesNotContain("Task_ReviewReport");
        Province.signIn(province.lead, "OFFICER");
        assertThatThrownBy(() -> readReport.read(report)).hasMessageContaining("reporting.taken-back");
        assertThatThrownBy(() -> accept.accept(report)).hasMessageContaining("reporting.taken-back");
        assertThatThrownBy(() -> returnReport.returnToUnit(report, "Thiếu số hộ", List.of()))
                .hasMessageContaining("reporting.taken-back");
        assertThat(jdbc.queryForMap(
                        "select kind, group_key, title_vi from notice where about_vi = ? and path = ?",
                        REASON,
                        "/reports/" + cycle))
                .containsEntry("kind", "WITHDRAWN")
                .containsEntry("group_key", "unit:" + province.lead + ":OFFICER")
                .containsEntry("title_vi", "UBND xã Thử 1 đã rút báo cáo");
        Province.signIn(unit, "OFFICER");
        assertThat(readReport.read(report).withdrawn().reason()).isEqualTo(REASON);
    }

    @Test
    void theUnitIsRemindedAgainOnTheDaysThatAreStillToCome() {
        reminders.decide(LAST_DAY);
        assertThat(remindersOf(LAST_DAY)).isEmpty();
        withdrawAs("OFFICER");
        onDay(LAST_DAY.plusDays(1));
        reminders.decide(LAST_DAY.plusDays(1));
        assertThat(remindersOf(LAST_DAY.plusDays(1))).contains("OVERDUE:1:OFFICER");
        handInAgain();
        assertThat(remindable()).isZero();
    }

    @Test
    void nobodyElseTakesItBack() {
        for (Map.Entry<String, String> other : List.of(
                Map.entry(province.communes.get(1), "HEAD"),
                Map.entry(province.lead, "HEAD"),
                Map.entry(province.lead, "OFFICER"),
                Map.entry(province.office, "OFFICER"))) {
            Province.signIn(other.getKey(), other.getValue());
            assertThatThrownBy(() -> withdraw.withdraw(report, REASON))
                    .as("%s of %s", other.getValue(), other.getKey())
                    .hasMessageContaining("reporting.not-reporter");
        }
        Province.signIn(unit, "HEAD");
        assertThatThrownBy(() -> withdraw.withdraw(report, "  ")).hasMessageContaining("reporting.reason-missing");
        assertThat(state(report)).isEqualTo("SUBMITTED");
    }

    @Test
    void whatTheLeadUnitDecidedOnIsNotTakenBack() {
        Province.signIn(province.lead, "OFFICER");
        returnReport.returnToUnit(report, "Thiếu số hộ", List.of());
        assertRefused("reporting.not-withdrawable");
        handInAgain();
        acceptAsLead(report);
        assertRefused("reporting.not-withdrawable");
    }

    @Test
    void whatStandsInFrozenFiguresIsNotTakenBack() {
        jdbc.update("update reporting_cycle set state = 'CONSOLIDATING' where id = ?", cycle);
        Province.signIn(unit, "HEAD");
        assertThat(readReport.read(report).mayWithdraw()).isTrue();
        jdbc.update("update reporting_cycle set state = 'SIGNING' where id = ?", cycle);
        assertThat(readReport.read(report).mayWithdraw()).isFalse();
        assertRefused("reporting.consolidation-fixed");
    }

    /** A report that was under way when the model got the withdrawal: it goes on as it began, and is carried over when it is taken back. */
    @Test
    void aReportThatBeganOnTheVersionBeforeIsTakenBackToo() {
        String other = province.communes.get(1);
        UUID early = beginOnVersionOne(other);
        handIn(early, other);
        assertThat(versionOf(early)).isEqualTo("1");
        Province.signIn(other, "OFFICER");
        withdraw.withdraw(early, REASON);
        assertThat(versionOf(early)).isEqualTo("2");
        assertThat(waitingSteps(early)).containsExactly("Task_PrepareReport");
        handIn(early, other);
        acceptAsLead(early);
        assertThat(endsOf(early)).containsExactly("EndEvent_ReportAccepted");
    }

    @Test
    void aReportThatBeganOnTheVersionBeforeEndsThereIfNobodyTakesItBack() {
        String other = province.communes.get(1);
        UUID early = beginOnVersionOne(other);
        handIn(early, other);
        acceptAsLead(early);
        assertThat(endsOf(early)).containsExactly("EndEvent_ReportAccepted");
    }

    /** Starts the report of the unit anew, as the product before this version did. */
    private UUID beginOnVersionOne(String other) {
        UUID early = report(cycle, other);
        runtime.deleteProcessInstance(process(early).getId(), "begun anew on the version before");
        String newest = process(report).getProcessDefinitionId();
        String deployment = repository
                .createDeployment()
                .name("the version before")
                .addClasspathResource("models/unit-report-version-1.bpmn")
                .deployWithResult()
                .getId();
        String before = repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult()
                .getId();
        runtime.startProcessInstanceById(before, early.toString());
        deployAgain(newest);
        return early;
    }

    /** The version in force is the newest one again. */
    private void deployAgain(String definitionId) {
        repository
                .createDeployment()
                .name("the version in force")
                .addInputStream("unit-report.bpmn", repository.getProcessModel(definitionId))
                .deploy();
    }

    private ProcessInstance process(UUID obligation) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(obligation.toString(), "UnitReportProcess")
                .singleResult();
    }

    private String versionOf(UUID obligation) {
        return repository
                .getProcessDefinition(process(obligation).getProcessDefinitionId())
                .getVersionTag();
    }

    private void withdrawAs(String role) {
        Province.signIn(unit, role);
        withdraw.withdraw(report, REASON);
    }

    private void handInAgain() {
        Province.signIn(unit, "OFFICER");
        submit.submit(report);
        Province.signIn(unit, "HEAD");
        approve.approve(report);
    }

    private void assertRefused(String code) {
        Province.signIn(unit, "HEAD");
        assertThatThrownBy(() -> withdraw.withdraw(report, REASON))
                .isInstanceOf(DomainProblem.class)
                .hasMessageContaining(code);
    }

    private ObligationRowView row() {
        Province.signIn(province.lead, "OFFICER");
        ObligationFilter all = new ObligationFilter(List.of(), List.of(), List.of(), null, false, null);
        return units.list(cycle, all).items().stream()
                .filter(row -> row.obligationId().equals(report))
                .findFirst()
                .orElseThrow();
    }

    private OffsetDateTime firstSubmitted() {
        return jdbc.queryForObject(
                "select first_submitted_at from report_obligation where id = ?", OffsetDateTime.class, report);
    }

    private int remindable() {
        return jdbc.queryForObject(
                "select count(*) from remindable where subject_id = ? and kind = 'DEADLINE'", Integer.class, report);
    }

    private List<String> remindersOf(LocalDate day) {
        return jdbc.queryForList(
                "select step from reminder_ledger where subject_id = ? and decided_on = ?", String.class, report, day);
    }
}
