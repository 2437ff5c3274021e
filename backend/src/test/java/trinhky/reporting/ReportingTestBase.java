package trinhky.reporting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import trinhky.reporting.application.AcceptReport;
import trinhky.reporting.application.ApproveReport;
import trinhky.reporting.application.DeclareNil;
import trinhky.reporting.application.SubmitReport;
import trinhky.shared.BusinessClock;
import trinhky.testing.IntegrationTest;

/** The way of reports through the engine, with the units of a province of its own for each test. */
@IntegrationTest
public abstract class ReportingTestBase {
    protected static final LocalDate OPENING_DAY = LocalDate.of(2027, 5, 15);
    protected static final LocalDate LAST_DAY = LocalDate.of(2027, 6, 14);

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    protected ApplicationEventPublisher events;

    @Autowired
    protected BusinessClock clock;

    @Autowired
    protected RuntimeService runtime;

    @Autowired
    protected TaskService tasks;

    @Autowired
    protected HistoryService history;

    @Autowired
    protected ManagementService management;

    @Autowired
    protected DueCycles dueCycles;

    @Autowired
    protected DeclareNil declareNil;

    @Autowired
    protected SubmitReport submit;

    @Autowired
    protected ApproveReport approve;

    @Autowired
    protected AcceptReport accept;

    protected Province province;

    @AfterEach
    void signOut() {
        Province.signOut();
    }

    /** Issues a plan for these communes and opens its first period. */
    protected UUID openCycle(int communes) {
        province = new Province(jdbc, communes);
        events.publishEvent(province.plan(2027));
        return openCycle();
    }

    protected UUID openCycle() {
        UUID cycle = firstCycle();
        onDay(OPENING_DAY);
        dueCycles.openFor(OPENING_DAY);
        runJobs(cycle);
        return cycle;
    }

    protected UUID firstCycle() {
        return jdbc.queryForObject(
                "select id from reporting_cycle where plan_id = ? order by due_on limit 1",
                UUID.class,
                province.planId);
    }

    protected void onDay(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.NOON).atZone(BusinessClock.ZONE).toInstant());
    }

    /** Runs the asynchronous steps of the cycle that are ready, until none is; timers are left alone. */
    protected void runJobs(UUID cycle) {
        for (Job job = nextJob(cycle); job != null; job = nextJob(cycle)) {
            management.executeJob(job.getId());
        }
    }

    protected Job nextJob(UUID cycle) {
        return management.createJobQuery().processInstanceId(cycleProcess(cycle).getId()).messages().list().stream()
                .findFirst()
                .orElse(null);
    }

    protected void passDeadline(UUID cycle) {
        onDay(LAST_DAY.plusDays(1));
        Job timer = management
                .createJobQuery()
                .processInstanceId(cycleProcess(cycle).getId())
                .timers()
                .singleResult();
        management.executeJob(timer.getId());
    }

    protected ProcessInstance cycleProcess(UUID cycle) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(cycle.toString(), "ReportingCycleProcess")
                .singleResult();
    }

    protected UUID report(UUID cycle, String unit) {
        return jdbc.queryForObject(
                "select id from report_obligation where cycle_id = ? and unit_id = ?", UUID.class, cycle, unit);
    }

    protected String state(UUID obligation) {
        return jdbc.queryForObject("select state from report_obligation where id = ?", String.class, obligation);
    }

    protected String cycleState(UUID cycle) {
        return jdbc.queryForObject("select state from reporting_cycle where id = ?", String.class, cycle);
    }

    /** The steps that wait for somebody, of the process with this business key. */
    protected List<String> waitingSteps(UUID subject) {
        return tasks.createTaskQuery().processInstanceBusinessKey(subject.toString()).list().stream()
                .map(task -> task.getTaskDefinitionKey())
                .toList();
    }

    protected void handIn(UUID report, String unit) {
        Province.signIn(unit, "OFFICER");
        declareNil.declare(report, true);
        submit.submit(report);
        Province.signIn(unit, "HEAD");
        approve.approve(report);
    }

    protected void acceptAsLead(UUID report) {
        Province.signIn(province.lead, "OFFICER");
        accept.accept(report);
    }

    protected List<String> endsOf(UUID subject) {
        return history.createHistoricActivityInstanceQuery().activityType("noneEndEvent").list().stream()
                .filter(end -> history.createHistoricProcessInstanceQuery()
                                .processInstanceId(end.getProcessInstanceId())
                                .processInstanceBusinessKey(subject.toString())
                                .count()
                        == 1)
                .map(end -> end.getActivityId())
                .toList();
    }

    /** Brings the letter's process to where its signing has ended so. */
    protected void finishSigning(String processKey, UUID letter, String outcome) {
        ProcessInstance process = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(letter.toString(), processKey)
                .singleResult();
        runtime.createProcessInstanceModification(process.getId())
                .cancelAllForActivity("Activity_SignAndIssueLetter")
                .startBeforeActivity("Gateway_LetterIssued")
                .setVariable("documentOutcome", outcome)
                .execute();
    }
}
