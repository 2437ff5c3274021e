package trinhky.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import trinhky.consultation.application.CloseRoundEarly;
import trinhky.distribution.application.ReadInbox;
import trinhky.distribution.application.RecallDocument;
import trinhky.document.DocumentStore;
import trinhky.plan.IssuedRule;
import trinhky.plan.PlanIssued;
import trinhky.plan.PlanRecalled;
import trinhky.plan.PlanStatus;
import trinhky.plan.application.CheckContent;
import trinhky.plan.application.CompleteAnswers;
import trinhky.plan.application.ReadPlan;
import trinhky.plan.application.SubmitDraft;
import trinhky.plan.application.SubmitPlan;
import trinhky.plan.application.WithdrawPlan;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.Plans;
import trinhky.shared.DomainProblem;
import trinhky.signing.application.CheckForm;
import trinhky.signing.application.IssueDocument;
import trinhky.signing.application.ReturnDocument;
import trinhky.signing.application.SignDocument;
import trinhky.signing.domain.FormPoint;
import trinhky.testing.IntegrationTest;
import trinhky.testing.SmallProvince;

/** Every path of {@code processes/plan/plan-issuance.bpmn}, driven through the use cases of the people on it. */
@IntegrationTest
@RecordApplicationEvents
class PlanIssuanceProcessTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Plans plans;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private SubmitDraft submitDraft;

    @Autowired
    private CheckContent checkContent;

    @Autowired
    private CompleteAnswers completeAnswers;

    @Autowired
    private SubmitPlan submitPlan;

    @Autowired
    private WithdrawPlan withdrawPlan;

    @Autowired
    private CloseRoundEarly closeRound;

    @Autowired
    private CheckForm checkForm;

    @Autowired
    private ReturnDocument returnDocument;

    @Autowired
    private SignDocument signDocument;

    @Autowired
    private IssueDocument issueDocument;

    @Autowired
    private RecallDocument recall;

    @Autowired
    private ReadInbox inbox;

    @Autowired
    private ReadPlan readPlan;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private HistoryService history;

    private PlanDesk desk;

    @BeforeEach
    void found() {
        SmallProvince.found(jdbc).password("ubnd.vice1", passwords.encode("mat-khau"));
        desk = beans.createBean(PlanDesk.class);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aPlanWithoutConsultationIsSignedNumberedAndIssued(ApplicationEvents events) {
        UUID planId = desk.soundDraft();
        assertThat(stepsOf(planId)).containsExactly("Task_DraftPlan");
        submitAndAccept(planId);
        assertThat(stepsOf(planId)).containsExactly("Task_SubmitPlan");
        submitPlan.submit(planId);
        assertThat(stepsOf(planId)).containsExactly("Task_CheckForm");

        signAndIssue(planId);

        Plan plan = plans.require(planId);
        assertThat(plan.status()).isEqualTo(PlanStatus.ISSUED);
        assertThat(plan.number()).endsWith("/KH-UBND");
        assertThat(endOf(planId)).isEqualTo("EndEvent_PlanIssued");
        assertThat(events.stream(PlanIssued.class)).singleElement().satisfies(issued -> {
            assertThat(issued.leadUnitId()).isEqualTo("sct");
            assertThat(issued.rules())
                    .flatExtracting(IssuedRule::reporterUnitIds)
                    .containsExactlyInAnyOrder("sct", "stc", "xa-1", "xa-2");
        });
    }

    @Test
    void aReturnOfTheHeadBringsTheDraftBackWithTheReason() {
        UUID planId = desk.soundDraft();
        submitDraft.submit(planId);
        PlanDesk.signIn("sct.head");

        checkContent.returnDraft(planId, "Thiếu tên Phụ lục 2");

        assertThat(stepsOf(planId)).containsExactly("Task_DraftPlan");
        assertThat(plans.require(planId).lastReturn().reason()).isEqualTo("Thiếu tên Phụ lục 2");
        assertThat(noteInTheInbox(planId)).isEqualTo("Thiếu tên Phụ lục 2");
    }

    @Test
    void consultedUnitsAreAnsweredBeforeTheHeadSubmits() {
        UUID planId = desk.draftToConsultOn();
        submitAndAccept(planId);
        assertThat(plans.require(planId).status()).isEqualTo(PlanStatus.CONSULTATION);

        endRound(planId);
        assertThat(stepsOf(planId)).containsExactly("Task_AnswerOpinions");
        completeAnswers.complete(planId, false);

        assertThat(stepsOf(planId)).containsExactly("Task_SubmitPlan");
    }

    @Test
    void theDrafterCanAskTheUnitsAgain() {
        UUID planId = desk.draftToConsultOn();
        submitAndAccept(planId);
        endRound(planId);
        UUID first = plans.require(planId).roundId();

        completeAnswers.complete(planId, true);

        assertThat(plans.require(planId).roundId()).isNotEqualTo(first);
        assertThat(plans.require(planId).status()).isEqualTo(PlanStatus.CONSULTATION);
        endRound(planId);
        assertThat(stepsOf(planId)).containsExactly("Task_AnswerOpinions");
    }

    @Test
    void theHeadCanReturnThePlanInsteadOfSubmittingIt() {
        UUID planId = desk.soundDraft();
        submitAndAccept(planId);

        submitPlan.returnPlan(planId, "Cập nhật số liệu");

        assertThat(stepsOf(planId)).containsExactly("Task_DraftPlan");
        assertThat(plans.require(planId).draftNumber()).isEqualTo(2);
    }

    @Test
    void aReturnOfTheOfficeBringsThePlanBackAndItCanBeSubmittedAgain() {
        UUID planId = desk.soundDraft();
        submitAndAccept(planId);
        submitPlan.submit(planId);
        PlanDesk.signIn("vpub.officer");

        returnDocument.returnToDrafter("PLAN", planId.toString(), "Sai thể thức phụ lục", null);

        assertThat(stepsOf(planId)).containsExactly("Task_DraftPlan");
        assertThat(plans.require(planId).lastReturn().stage()).isEqualTo("FORM_CHECK");
        PlanDesk.signIn("sct.officer");
        submitAndAccept(planId);
        submitPlan.submit(planId);
        assertThat(stepsOf(planId)).containsExactly("Task_CheckForm");
    }

    @Test
    void aPlanIsWithdrawnWhileTheOfficeHasIt() {
        UUID planId = desk.soundDraft();
        submitAndAccept(planId);
        submitPlan.submit(planId);

        withdrawPlan.withdraw(planId, "Không còn cần");

        assertThat(stepsOf(planId)).isEmpty();
        assertThat(endOf(planId)).isEqualTo("EndEvent_PlanWithdrawn");
        assertThat(plans.require(planId).status()).isEqualTo(PlanStatus.WITHDRAWN);
    }

    @Test
    void aSignedPlanIsNotWithdrawn() {
        UUID planId = desk.soundDraft();
        submitAndAccept(planId);
        submitPlan.submit(planId);
        sign(planId);
        PlanDesk.signIn("sct.head");

        assertThatThrownBy(() -> withdrawPlan.withdraw(planId, "Không còn cần"))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("plan.not-withdrawable"));
    }

    @Test
    void aRecalledPlanIsInForceNoMoreAndLeavesTheViewOfItsRecipients(ApplicationEvents events) {
        UUID planId = desk.soundDraft();
        submitAndAccept(planId);
        submitPlan.submit(planId);
        signAndIssue(planId);
        PlanDesk.signIn("xa-1.officer");
        assertThat(readPlan.read(planId).plan().number()).isNotNull();
        PlanDesk.signIn("vpub.clerk");

        recall.recall(entryOf(planId), "Ban hành nhầm phụ lục");

        Plan plan = plans.require(planId);
        assertThat(plan.status()).isEqualTo(PlanStatus.RECALLED);
        assertThat(plan.recall().reason()).isEqualTo("Ban hành nhầm phụ lục");
        assertThat(plan.recall().by()).isEqualTo("vpub.clerk");
        assertThat(events.stream(PlanRecalled.class)).hasSize(1);
        assertThat(jdbc.sql("select distinct state from reporting_cycle where plan_id = :plan")
                        .param("plan", planId)
                        .query(String.class)
                        .list())
                .containsExactly("ENDED");
        PlanDesk.signIn("xa-1.officer");
        assertThatThrownBy(() -> readPlan.read(planId)).isInstanceOfSatisfying(DomainProblem.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("plan.recalled");
            assertThat(refusal.args()).contains(plan.number(), "Ban hành nhầm phụ lục");
        });
        assertThat(inbox.page(false, plan.number(), 0, 1).items())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.recall().at()).isCloseTo(plan.recall().at(), within(1, ChronoUnit.SECONDS));
                    assertThat(row.recall().reason()).isEqualTo("Ban hành nhầm phụ lục");
                });
    }

    private UUID entryOf(UUID planId) {
        return jdbc.sql("select id from outgoing_entry where subject_id = :id")
                .param("id", planId.toString())
                .query(UUID.class)
                .single();
    }

    @Test
    void aDraftWithOpenErrorsStaysWithTheDrafterAndNamesThemAll() {
        UUID planId = desk.emptyDraft();

        assertThatThrownBy(() -> submitDraft.submit(planId)).isInstanceOfSatisfying(DomainProblem.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("plan.findings-open");
            assertThat(refusal.fields())
                    .extracting("code")
                    .containsExactlyInAnyOrder(
                            "plan.finding.legal-basis-missing",
                            "plan.finding.sections-missing",
                            "plan.finding.rules-missing",
                            "plan.finding.recipients-missing");
        });
    }

    @Test
    void nobodyElseMovesThePlan() {
        UUID planId = desk.soundDraft();
        PlanDesk.signIn("stc.officer");

        assertThatThrownBy(() -> submitDraft.submit(planId))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(DomainProblem.Kind.FORBIDDEN));
    }

    private void submitAndAccept(UUID planId) {
        submitDraft.submit(planId);
        PlanDesk.signIn("sct.head");
        checkContent.accept(planId);
    }

    private void endRound(UUID planId) {
        runJobs();
        PlanDesk.signIn("sct.officer");
        closeRound.close(plans.require(planId).roundId(), "Đã đủ");
    }

    private void sign(UUID planId) {
        PlanDesk.signIn("vpub.officer");
        checkForm.accept("PLAN", planId.toString(), everyPointMet());
        PlanDesk.signIn("ubnd.vice1");
        String sha256 = documents.describe(plans.require(planId).documentId()).sha256();
        signDocument.sign("PLAN", planId.toString(), sha256, "mat-khau");
    }

    private static List<FormPoint> everyPointMet() {
        return Stream.of(FormPoint.Point.values())
                .map(point -> new FormPoint(point, true, null))
                .toList();
    }

    private void signAndIssue(UUID planId) {
        sign(planId);
        PlanDesk.signIn("vpub.clerk");
        issueDocument.issue("PLAN", planId.toString());
        runJobs();
        endDistribution(planId);
    }

    /** The plan's way ends when the distribution does; receipts are not this test's business. */
    private void endDistribution(UUID planId) {
        tasks.createTaskQuery().processInstanceBusinessKey(planId.toString()).list().stream()
                .map(Task::getId)
                .forEach(tasks::complete);
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("DistributionProcess")
                .list()
                .forEach(distribution -> runtime.createMessageCorrelation("Message_AllReceiptsConfirmed")
                        .processInstanceId(distribution.getId())
                        .correlateAll());
        runJobs();
    }

    private void runJobs() {
        List<Job> due = jobs.createJobQuery().messages().list();
        due.forEach(job -> jobs.executeJob(job.getId()));
        if (!due.isEmpty()) {
            runJobs();
        }
    }

    private List<String> stepsOf(UUID planId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(planId.toString()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private String endOf(UUID planId) {
        String way = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey("PlanIssuanceProcess")
                .processInstanceBusinessKey(planId.toString())
                .singleResult()
                .getId();
        return history.createHistoricActivityInstanceQuery().processInstanceId(way).list().stream()
                .map(activity -> activity.getActivityId())
                .filter(id -> id.startsWith("EndEvent_"))
                .findFirst()
                .orElse(null);
    }

    private String noteInTheInbox(UUID planId) {
        return jdbc.sql("select note from task_subject where subject_id = :id")
                .param("id", planId.toString())
                .query(String.class)
                .single();
    }
}
