package trinhky.reporting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trinhky.distribution.DocumentIssued;
import trinhky.distribution.IssuedDocument;
import trinhky.plan.PlanRecalled;
import trinhky.reporting.Province;
import trinhky.reporting.ReportingTestBase;
import trinhky.reporting.application.ApproveConsolidation;
import trinhky.reporting.application.ExemptObligation;
import trinhky.reporting.application.ReturnConsolidation;
import trinhky.reporting.application.SaveConsolidationText;
import trinhky.reporting.application.SubmitConsolidation;
import trinhky.reporting.domain.ConsolidationSection;
import trinhky.signing.DocumentReturned;
import trinhky.signing.SigningStage;

class ReportingCycleProcessTest extends ReportingTestBase {
    @Autowired
    SaveConsolidationText saveText;

    @Autowired
    SubmitConsolidation submitConsolidation;

    @Autowired
    ApproveConsolidation approveConsolidation;

    @Autowired
    ReturnConsolidation returnConsolidation;

    @Autowired
    ExemptObligation exempt;

    @Test
    void aPeriodOpensWithATaskForEveryUnitInChunks() {
        province = new Province(jdbc, 120);
        events.publishEvent(province.plan(2027));
        UUID cycle = firstCycle();
        onDay(OPENING_DAY);
        assertThat(dueCycles.openFor(OPENING_DAY.minusDays(1))).isZero();
        assertThat(dueCycles.openFor(OPENING_DAY)).isEqualTo(1);
        assertThat(dueCycles.openFor(OPENING_DAY)).isZero();
        management.executeJob(nextJob(cycle).getId());
        management.executeJob(nextJob(cycle).getId());
        assertThat(jdbc.queryForList(
                        "select opened_count || '/' || expected_count || ' ' || state from reporting_cycle where id = ?",
                        String.class,
                        cycle))
                .containsExactly("50/120 OPENING");
        runJobs(cycle);
        assertThat(cycleState(cycle)).isEqualTo("OPEN");
        assertThat(openTasks(cycle)).isEqualTo(120);
    }

    @Test
    void whenEveryReportIsAcceptedTheConsolidationBeginsBeforeTheDeadline() {
        UUID cycle = openCycle(2);
        for (String unit : province.communes) {
            handIn(report(cycle, unit), unit);
            acceptAsLead(report(cycle, unit));
        }
        assertThat(waitingSteps(cycle)).containsExactly("Task_ConsolidateReports");
        assertThat(cycleState(cycle)).isEqualTo("CONSOLIDATING");
    }

    @Test
    void anExemptionOfTheLastMissingUnitCompletesThePeriodToo() {
        UUID cycle = openCycle(2);
        handIn(report(cycle, province.communes.get(0)), province.communes.get(0));
        acceptAsLead(report(cycle, province.communes.get(0)));
        assertThat(waitingSteps(cycle)).isEmpty();
        Province.signIn(province.lead, "HEAD");
        exempt.exempt(report(cycle, province.communes.get(1)), "Bão");
        assertThat(waitingSteps(cycle)).containsExactly("Task_ConsolidateReports");
    }

    @Test
    void afterTheDeadlineTheConsolidationBeginsAndLateReportsStillComeIn() {
        UUID cycle = openCycle(2);
        passDeadline(cycle);
        assertThat(waitingSteps(cycle)).containsExactly("Task_ConsolidateReports");
        UUID late = report(cycle, province.communes.get(0));
        handIn(late, province.communes.get(0));
        acceptAsLead(late);
        assertThat(state(late)).isEqualTo("ACCEPTED");
        assertThat(waitingSteps(cycle)).containsExactly("Task_ConsolidateReports");
    }

    @Test
    void theHeadOfTheLeadUnitSendsTheConsolidatedReportBack() {
        UUID cycle = openCycle(1);
        passDeadline(cycle);
        writeAndSubmit(cycle);
        assertThat(waitingSteps(cycle)).containsExactly("Task_ApproveConsolidation");
        Province.signIn(province.lead, "HEAD");
        returnConsolidation.returnToOfficer(cycle, "Nêu rõ nguyên nhân");
        assertThat(waitingSteps(cycle)).containsExactly("Task_ConsolidateReports");
        assertThat(cycleState(cycle)).isEqualTo("CONSOLIDATING");
    }

    @Test
    void aConsolidatedReportWithoutItsPartsIsNotHandedOn() {
        UUID cycle = openCycle(1);
        passDeadline(cycle);
        Province.signIn(province.lead, "OFFICER");
        assertThatThrownBy(() -> submitConsolidation.submit(cycle))
                .hasMessageContaining("OVERVIEW")
                .hasMessageContaining("NEXT_STEPS");
    }

    @Test
    void anApprovedReportGoesToTheOfficeAndComesBackWithTheReason() {
        UUID cycle = openCycle(1);
        passDeadline(cycle);
        writeAndSubmit(cycle);
        Province.signIn(province.lead, "HEAD");
        approveConsolidation.approve(cycle);
        assertThat(cycleState(cycle)).isEqualTo("SIGNING");
        assertThat(waitingSteps(cycle)).containsExactly("Task_CheckForm");
        events.publishEvent(new DocumentReturned(
                "CYCLE",
                cycle.toString(),
                SigningStage.FORM_CHECK,
                "Sai thể thức",
                Province.official(province.office, "OFFICER")));
        finishSigning(cycle, "returned");
        assertThat(waitingSteps(cycle)).containsExactly("Task_ConsolidateReports");
        assertThat(cycleState(cycle)).isEqualTo("CONSOLIDATING");
        assertThat(jdbc.queryForObject(
                        "select return_reason from consolidation where cycle_id = ?", String.class, cycle))
                .isEqualTo("Sai thể thức");
    }

    @Test
    void withTheIssueThePeriodClosesAndOpenReportsEnd() {
        UUID cycle = openCycle(2);
        UUID accepted = report(cycle, province.communes.get(0));
        UUID missing = report(cycle, province.communes.get(1));
        handIn(accepted, province.communes.get(0));
        acceptAsLead(accepted);
        passDeadline(cycle);
        writeAndSubmit(cycle);
        Province.signIn(province.lead, "HEAD");
        approveConsolidation.approve(cycle);
        finishSigning(cycle, "issued");
        management.executeJob(nextJob(cycle).getId());
        assertThat(cycleState(cycle)).isEqualTo("CLOSED");
        assertThat(state(missing)).isEqualTo("ENDED");
        assertThat(state(accepted)).isEqualTo("ACCEPTED");
        assertThat(endsOf(missing)).containsExactly("EndEvent_ObligationEnded");
        assertThat(endsOf(cycle)).contains("EndEvent_CycleClosed");
    }

    @Test
    void theIssueItselfClosesThePeriodBeforeReceiptsComeIn() {
        UUID cycle = openCycle(1);
        UUID missing = report(cycle, province.communes.get(0));
        passDeadline(cycle);
        writeAndSubmit(cycle);
        Province.signIn(province.lead, "HEAD");
        approveConsolidation.approve(cycle);
        events.publishEvent(new DocumentIssued(
                new IssuedDocument(
                        "CYCLE", cycle.toString(), UUID.randomUUID(), "01/BC-UBND", 1, LAST_DAY, "Báo cáo", List.of()),
                "BC"));
        assertThat(cycleState(cycle)).isEqualTo("CLOSED");
        assertThat(state(missing)).isEqualTo("ENDED");
        assertThat(waitingSteps(missing)).isEmpty();
        finishSigning(cycle, "issued");
        management.executeJob(nextJob(cycle).getId());
        assertThat(endsOf(cycle)).contains("EndEvent_CycleClosed");
    }

    /** Whoever signed has decided: the report says what was done while the plan was in force, and leaves (Decree 30/2020, article 18.1). */
    @Test
    void aConsolidatedReportThatIsSignedStillLeavesAfterItsPlanIsCalledBack() {
        UUID cycle = openCycle(1);
        UUID missing = report(cycle, province.communes.get(0));
        passDeadline(cycle);
        writeAndSubmit(cycle);
        Province.signIn(province.lead, "HEAD");
        approveConsolidation.approve(cycle);
        jdbc.update("update signing_request set state = 'SIGNED' where subject_id = ?", cycle.toString());
        String clerk = Province.official(province.office, "CLERK");
        events.publishEvent(new PlanRecalled(
                province.planId, "244/KH-UBND", "Ban hành nhầm phụ lục", clerk, null, clock.instant()));
        assertThat(cycleState(cycle)).isEqualTo("SIGNING");
        assertThat(state(missing)).isEqualTo("ENDED");
        assertThat(cycleProcess(cycle)).isNotNull();
        events.publishEvent(new DocumentIssued(
                new IssuedDocument(
                        "CYCLE", cycle.toString(), UUID.randomUUID(), "01/BC-UBND", 1, LAST_DAY, "Báo cáo", List.of()),
                "BC"));
        assertThat(cycleState(cycle)).isEqualTo("CLOSED");
    }

    @Test
    void theDutyOfAnEndedUnitMovesToItsSuccessor() {
        province = new Province(jdbc, 3);
        List<String> communes = province.communes;
        events.publishEvent(province.plan(2027, communes.subList(0, 2)));
        LocalDate lastDay = OPENING_DAY.minusDays(10);
        province.end(communes.get(0), lastDay, communes.get(2));
        UUID cycle = openCycle();
        assertThat(state(report(cycle, communes.get(0)))).isEqualTo("ENDED");
        assertThat(state(report(cycle, communes.get(2)))).isEqualTo("OPEN");
        assertThat(jdbc.queryForList(
                        "select unit_id from report_obligation where cycle_id = ? and taken_over_from = ?",
                        String.class,
                        cycle,
                        communes.get(0)))
                .containsExactly(communes.get(2));
        assertThat(jdbc.queryForObject(
                        "select count(*) from report_progress where obligation_id = ?",
                        Integer.class,
                        report(cycle, communes.get(2))))
                .isEqualTo(1);
    }

    @Test
    void aUnitThatEndsWhileThePeriodIsOpenPassesItsDutyOn() {
        province = new Province(jdbc, 3);
        List<String> communes = province.communes;
        events.publishEvent(province.plan(2027, communes.subList(0, 2)));
        UUID cycle = openCycle();
        UUID ended = report(cycle, communes.get(0));
        province.end(communes.get(0), OPENING_DAY.plusDays(3), communes.get(2));
        dueCycles.openFor(OPENING_DAY.plusDays(3));
        assertThat(state(ended)).isEqualTo("OPEN");
        dueCycles.openFor(OPENING_DAY.plusDays(4));
        dueCycles.openFor(OPENING_DAY.plusDays(4));
        assertThat(endsOf(ended)).containsExactly("EndEvent_ObligationEnded");
        assertThat(waitingSteps(report(cycle, communes.get(2)))).containsExactly("Task_PrepareReport");
        assertThat(jdbc.queryForObject(
                        "select count(*) from report_obligation where cycle_id = ? and state = 'OPEN'",
                        Integer.class,
                        cycle))
                .isEqualTo(2);
    }

    private int openTasks(UUID cycle) {
        return jdbc.queryForObject(
                "select count(*) from task_item t join report_obligation o on o.id::text = t.subject_id"
                        + " where o.cycle_id = ? and t.task_key = 'Task_PrepareReport'",
                Integer.class,
                cycle);
    }

    private void writeAndSubmit(UUID cycle) {
        Province.signIn(province.lead, "OFFICER");
        saveText.save(cycle, ConsolidationSection.OVERVIEW, 0, "Các đơn vị đã triển khai.");
        saveText.save(cycle, ConsolidationSection.NEXT_STEPS, 0, "Tiếp tục tập huấn.");
        submitConsolidation.submit(cycle);
    }

    /** What happens while the document is signed belongs to the tests of signing: here only its outcome counts. */
    private void finishSigning(UUID cycle, String outcome) {
        ProcessInstance process = cycleProcess(cycle);
        runtime.createProcessInstanceModification(process.getId())
                .cancelAllForActivity("Activity_SignAndIssueReport")
                .startBeforeActivity("Gateway_ReportReturned")
                .setVariable("documentOutcome", outcome)
                .execute();
    }
}
