package trinhky.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import trinhky.shared.BusinessClock;
import trinhky.testing.IntegrationTest;

@IntegrationTest
class UnitOpinionProcessTest {

    private static final Visited VISITED = new Visited("UnitOpinionProcess");
    private static final String AGREE = "{\"kind\":\"AGREE\"}";
    private static RepositoryService models;

    @Autowired
    Consultation consultation;

    @Autowired
    ConsultationRounds rounds;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcTemplate jdbc;

    ConsultedProvince province;
    UUID roundId;
    String unit;

    @BeforeEach
    void aUnitIsAsked(@Autowired RepositoryService repository) {
        models = repository;
        province = new ConsultedProvince(jdbc, 2);
        roundId = consultation.sent(province, SilencePolicy.TREATED_AS_AGREED);
        unit = province.asked(0);
    }

    @AfterEach
    void collect() {
        VISITED.collect(history);
    }

    @AfterAll
    static void everyPathWasTaken() {
        VISITED.assertEveryNodeOf(models);
    }

    @Test
    void theOfficersOfTheUnitPrepareUntilTheDeadlineOfTheRound() throws Exception {
        Task task = openTask();
        assertThat(task.getTaskDefinitionKey()).isEqualTo("Task_PrepareOpinion");
        assertThat(task.getDueDate()).isEqualTo(Date.from(rounds.round(roundId).dueAt()));
        consultation
                .ask(get("/api/tasks?filter=TODO"), ConsultedProvince.officerOf(unit))
                .andExpect(jsonPath("$.items[0].subjectTitle").value("Kế hoạch phát triển thương mại điện tử"))
                .andExpect(jsonPath("$.items[0].context").value("Lấy ý kiến lần 1, Sở Soạn thảo soạn thảo"))
                .andExpect(jsonPath("$.items[0].formKey").value("consultation/prepare-opinion"));
    }

    @Test
    void theHeadGivesTheOpinion() throws Exception {
        consultation.prepare(roundId, unit, AGREE);
        assertThat(openTask().getTaskDefinitionKey()).isEqualTo("Task_ApproveOpinion");
        consultation.decide(roundId, unit, "{\"decision\":\"ACCEPTED\"}");
        assertThat(isRunning()).isFalse();
        assertThat(rounds.round(roundId).figures().agreed()).isEqualTo(1);
        assertThat(rounds.round(roundId).figures().late()).isZero();
    }

    @Test
    void theHeadReturnsTheOpinionWithAReasonThatTheOfficerReads() throws Exception {
        consultation.prepare(roundId, unit, AGREE);
        consultation.decide(roundId, unit, "{\"decision\":\"RETURNED\",\"reason\":\"Nêu rõ chỉ tiêu 3.1\"}");
        assertThat(openTask().getTaskDefinitionKey()).isEqualTo("Task_PrepareOpinion");
        consultation
                .ask(get("/api/tasks?filter=TODO"), ConsultedProvince.officerOf(unit))
                .andExpect(jsonPath("$.items[0].returned.reason").value("Nêu rõ chỉ tiêu 3.1"));
        consultation
                .ask(
                        get("/api/invitations/" + consultation.invitation(roundId, unit)),
                        ConsultedProvince.officerOf(unit))
                .andExpect(jsonPath("$.returned.reason").value("Nêu rõ chỉ tiêu 3.1"))
                .andExpect(jsonPath("$.editable").value(true));
        consultation.answer(roundId, unit, AGREE);
        assertThat(isRunning()).isFalse();
    }

    @Test
    void aLateOpinionIsStillTakenAndMarked() throws Exception {
        clock.moveTo(rounds.round(roundId).dueAt());
        consultation.runJobs(roundId);
        assertThat(rounds.round(roundId).state()).isEqualTo(RoundState.CLOSED);
        consultation.answer(roundId, unit, AGREE);
        assertThat(isRunning()).isFalse();
        assertThat(rounds.round(roundId).figures().late()).isEqualTo(1);
        assertThat(jdbc.queryForObject("select after_close from invitation where id = ?", Boolean.class, invitation()))
                .isTrue();
    }

    @Test
    void nobodyIsWaitedForOnceTheSubjectNeedsNoOpinion() throws Exception {
        consultation.prepare(roundId, unit, AGREE);
        RoundView round = rounds.round(roundId);
        rounds.noLongerNeeded(round.subjectType(), round.subjectId(), "Kế hoạch đã được rút.");
        assertThat(isRunning()).isFalse();
        assertThat(rounds.round(roundId).closeReason()).isEqualTo(CloseReason.NOT_NEEDED);
        assertThat(jdbc.queryForObject("select state from invitation where id = ?", String.class, invitation()))
                .isEqualTo("NOT_NEEDED");
    }

    private UUID invitation() {
        return consultation.invitation(roundId, unit);
    }

    private Task openTask() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(invitation().toString())
                .singleResult();
    }

    private boolean isRunning() {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(invitation().toString())
                        .count()
                == 1;
    }
}
