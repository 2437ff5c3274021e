package trinhky.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;
import trinhky.testing.IntegrationTest;

@IntegrationTest
class InboxTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    OpenTasks openTasks;

    @Autowired
    TaskSubjects subjects;

    @Autowired
    TaskProjectionBatch batch;

    @Autowired
    BusinessClock clock;

    Office office;
    Errand errand;
    Instant monday = Instant.parse("2026-06-08T00:00:00Z");

    @BeforeEach
    void anOfficeWithAnErrand() {
        clock.moveTo(monday);
        office = new Office(jdbc);
        errand = new Errand(repository, runtime, events);
        errand.deploy("1", Errand.FIRST, "Soạn việc thử");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void showsWhatWaitsForTheGroupEarliestFirst() throws Exception {
        String later = start("Đề án logistics", Duration.ofDays(9));
        String sooner = start("Kế hoạch thương mại điện tử", Duration.ofDays(2));
        list(office.officer, "?filter=TODO")
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.items[0].subjectId").value(sooner))
                .andExpect(jsonPath("$.items[0].title").value("Soạn việc thử"))
                .andExpect(jsonPath("$.items[0].subjectTitle").value("Kế hoạch thương mại điện tử"))
                .andExpect(jsonPath("$.items[0].number").value("244"))
                .andExpect(jsonPath("$.items[0].symbol").value("KH-UBND"))
                .andExpect(jsonPath("$.items[0].formKey").value("task/write-errand"))
                .andExpect(jsonPath("$.items[0].status").value("UNSEEN"))
                .andExpect(jsonPath("$.items[0].workingDaysLeft").value(2))
                .andExpect(jsonPath("$.items[0].unit.name").value("Sở Thử nghiệm"))
                .andExpect(jsonPath("$.items[1].subjectId").value(later))
                .andExpect(jsonPath("$.counts.todo").value(2));
    }

    @Test
    void pagesByKeyWithoutLosingOrRepeatingARow() throws Exception {
        String first = start("Một", Duration.ofDays(1));
        String second = start("Hai", Duration.ofDays(1));
        String third = start("Ba", Duration.ofDays(2));
        String page = body(list(office.officer, "?limit=2"));
        String next = JsonPath.read(page, "$.next");
        assertThat(JsonPath.<java.util.List<String>>read(page, "$.items[*].subjectId"))
                .containsExactlyInAnyOrder(first, second);
        ask(get("/api/tasks").param("limit", "2").param("cursor", next), office.officer)
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].subjectId").value(third))
                .andExpect(jsonPath("$.next").doesNotExist());
    }

    @Test
    void findsWordsWithoutDiacritics() throws Exception {
        start("Phát triển logistics Đồng Tháp", Duration.ofDays(1));
        start("100% hộ có nước sạch", Duration.ofDays(1));
        list(office.officer, "?q=dong thap").andExpect(jsonPath("$.total").value(1));
        list(office.officer, "?q=soan viec").andExpect(jsonPath("$.total").value(2));
        ask(get("/api/tasks").param("q", "0%"), office.officer)
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void anOfficialOfAnotherUnitIsRefusedEverywhere() throws Exception {
        String task = taskOf(start("Một", Duration.ofDays(1)));
        list(office.outsider, "").andExpect(jsonPath("$.total").value(0));
        String path = "/api/tasks/" + task;
        String assignment = "{\"officialId\":\"" + office.outsider + "\"}";
        for (MockHttpServletRequestBuilder request : new MockHttpServletRequestBuilder[] {
            get(path),
            get(path + "/colleagues"),
            post(path + "/claim"),
            delete(path + "/claim"),
            post(path + "/seen"),
            post(path + "/assignment").contentType(MediaType.APPLICATION_JSON).content(assignment)
        }) {
            ask(request, office.outsider)
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.code").value("task.not-yours"));
        }
    }

    @Test
    void aTakenTaskIsTheColleaguesUntilGivenBack() throws Exception {
        String task = taskOf(start("Một", Duration.ofDays(1)));
        ask(post("/api/tasks/" + task + "/claim"), office.officer)
                .andExpect(jsonPath("$.assigneeId").value(office.officer))
                .andExpect(jsonPath("$.mayComplete").value(true));
        ask(post("/api/tasks/" + task + "/claim"), office.colleague)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("task.held-by-other"));
        list(office.colleague, "?filter=TODO").andExpect(jsonPath("$.total").value(0));
        list(office.colleague, "?filter=FYI").andExpect(jsonPath("$.total").value(1));
        ask(delete("/api/tasks/" + task + "/claim"), office.officer).andExpect(status().isOk());
        list(office.colleague, "?filter=TODO").andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void theHeadGivesTasksToOfficersOfTheUnitOnly() throws Exception {
        String one = taskOf(start("Một", Duration.ofDays(1)));
        String two = taskOf(start("Hai", Duration.ofDays(1)));
        list(office.head, "?filter=UNIT").andExpect(jsonPath("$.total").value(2));
        ask(get("/api/tasks/" + one + "/colleagues"), office.head)
                .andExpect(jsonPath("$.length()").value(2));
        assign(one, office.outsider, office.head)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].code").value("task.assignee-not-in-unit"));
        assign(one, office.colleague, office.officer)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("task.only-head-assigns"));
        assign(one, office.officer, office.head)
                .andExpect(jsonPath("$.previousAssigneeId").doesNotExist());
        String many = "{\"taskIds\":[\"" + one + "\",\"" + two + "\",\"unknown\"],\"officialId\":\"" + office.colleague
                + "\"}";
        ask(
                        post("/api/tasks/assignments")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(many),
                        office.head)
                .andExpect(jsonPath("$[0].previousAssigneeId").value(office.officer))
                .andExpect(jsonPath("$[1].code").doesNotExist())
                .andExpect(jsonPath("$[2].code").value("task.not-yours"));
        list(office.colleague, "")
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.items[0].status").value("UNSEEN"))
                .andExpect(jsonPath("$.items[0].assignedBy").exists());
    }

    @Test
    void aDoneTaskSaysWhoDidItAndGoesToOthersAsWaiting() throws Exception {
        String subject = start("Một", Duration.ofDays(1));
        Office.signIn(office.officer);
        OpenTask task = openTasks.require(Errand.FIRST, subject);
        tasks.complete(task.taskId());
        assertThat(openTasks.isYours(Errand.FIRST, subject)).isFalse();
        Office.signIn(office.colleague);
        assertThatThrownBy(() -> openTasks.require(Errand.FIRST, subject))
                .isInstanceOfSatisfying(DomainProblem.class, problem -> {
                    assertThat(problem.code()).isEqualTo("task.already-done");
                    assertThat(problem.args().get(0)).asString().contains(office.officer);
                });
        Office.signIn(office.outsider);
        assertThatThrownBy(() -> openTasks.require(Errand.FIRST, subject)).hasMessageContaining("task.not-yours");
        list(office.officer, "?filter=DONE")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].completedAt").exists());
    }

    @Test
    void aSubstituteDoesTheTaskForTheAbsent() throws Exception {
        office.substitute(office.head, office.officer, clock.today());
        String subject = errand.start("unit:" + office.unit + ":HEAD", monday.plus(Duration.ofDays(1)));
        list(office.officer, "?actingFor=" + office.headPosition())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].actingFor.positionId").value(office.headPosition()))
                .andExpect(jsonPath("$.actingFor[0].count").value(1));
        Office.signIn(office.officer);
        OpenTask task = openTasks.require(Errand.FIRST, subject);
        assertThat(task.actingFor()).isEqualTo(office.headPosition());
        tasks.complete(task.taskId());
        assertThat(column("acting_for", task.taskId())).isEqualTo(office.headPosition());
    }

    @Test
    void aTaskOfAPositionBelongsToThePositionsUnit() {
        String subject = errand.start("position:" + office.headPosition(), monday);
        assertThat(column("unit_id", taskOf(subject))).isEqualTo(office.unit);
    }

    @Test
    void showsWhyASubjectCameBack() throws Exception {
        String subject = start("Một", Duration.ofDays(1));
        subjects.note(subject, office.head, "Thiếu căn cứ", monday);
        list(office.officer, "")
                .andExpect(jsonPath("$.items[0].returned.reason").value("Thiếu căn cứ"))
                .andExpect(jsonPath("$.items[0].returned.byTitle").value("Giám đốc"))
                .andExpect(jsonPath("$.items[0].returned.unitName").value("Sở Thử nghiệm"));
        subjects.clearNote(subject);
        list(office.officer, "").andExpect(jsonPath("$.items[0].returned").doesNotExist());
    }

    @Test
    void anEndedProcessTakesItsTasksAway() throws Exception {
        String subject = start("Một", Duration.ofDays(1));
        String task = taskOf(subject);
        String instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        runtime.deleteProcessInstance(instance, "withdrawn", true);
        assertThat(column("state", task)).isEqualTo("CANCELLED");
        list(office.officer, "").andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void aMigratedTaskBearsTheWordsOfItsNewVersion() throws Exception {
        start("Một", Duration.ofDays(1));
        String before = latest();
        String after = errand.deploy("2", "Task_ComposeErrand", "Biên soạn việc thử");
        var plan = runtime.createMigrationPlan(before, after)
                .mapActivities(Errand.FIRST, "Task_ComposeErrand")
                .mapActivities(Errand.SECOND, Errand.SECOND)
                .build();
        runtime.newMigration(plan)
                .processInstanceQuery(runtime.createProcessInstanceQuery().processDefinitionId(before))
                .execute();
        list(office.officer, "")
                .andExpect(jsonPath("$.items[0].taskKey").value("Task_ComposeErrand"))
                .andExpect(jsonPath("$.items[0].title").value("Biên soạn việc thử"));
    }

    @Test
    void aChunkOfStartsIsWrittenTogether() throws Exception {
        batch.run(() -> {
            for (int i = 0; i < 5; i++) {
                errand.start(office.officers(), monday);
            }
        });
        list(office.officer, "").andExpect(jsonPath("$.total").value(5));
    }

    private String start(String title, Duration due) {
        String subject = errand.start(office.officers(), monday.plus(due));
        subjects.describe(new TaskSubject("PLAN", subject, null, title, "244/KH-UBND", "Kỳ 6 tháng đầu năm 2026"));
        return subject;
    }

    private String latest() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("ErrandProcess")
                .latestVersion()
                .singleResult()
                .getId();
    }

    private String taskOf(String subject) {
        return jdbc.queryForObject(
                "select task_id from task_item where subject_id = ? and state = 'OPEN'", String.class, subject);
    }

    private String column(String column, String taskId) {
        return jdbc.queryForObject("select " + column + " from task_item where task_id = ?", String.class, taskId);
    }

    private ResultActions list(String officialId, String query) throws Exception {
        return ask(get("/api/tasks" + query), officialId).andExpect(status().isOk());
    }

    private ResultActions assign(String taskId, String to, String by) throws Exception {
        return ask(
                post("/api/tasks/" + taskId + "/assignment")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"officialId\":\"" + to + "\"}"),
                by);
    }

    private ResultActions ask(MockHttpServletRequestBuilder request, String officialId) throws Exception {
        return mvc.perform(request.with(user(officialId)).with(csrf()));
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
