package trinhky.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import trinhky.shared.BusinessClock;
import trinhky.testing.IntegrationTest;

@IntegrationTest
@RecordApplicationEvents
class ConsultationRoundProcessTest {

    private static final Visited VISITED = new Visited("ConsultationRoundProcess");
    private static final String AGREE = "{\"kind\":\"AGREE\"}";
    private static RepositoryService models;

    @Autowired
    Consultation consultation;

    @Autowired
    ConsultationRounds rounds;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    HistoryService history;

    @Autowired
    BusinessClock clock;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcTemplate jdbc;

    ConsultedProvince province;

    @BeforeEach
    void twoUnitsAreAsked(@Autowired RepositoryService repository) {
        models = repository;
        province = new ConsultedProvince(jdbc, 2);
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
    void everyUnitIsAskedOnceAlsoWhenTheStepIsRepeated(
            @Autowired trinhky.consultation.application.InviteUnits inviteUnits) {
        UUID roundId = consultation.sent(province, SilencePolicy.TREATED_AS_AGREED);
        inviteUnits.invite(roundId);
        for (String unit : province.asked()) {
            assertThat(opinionProcesses(consultation.invitation(roundId, unit))).isEqualTo(1);
        }
        assertThat(events.stream(OpinionInvited.class).map(OpinionInvited::unitId))
                .containsExactlyInAnyOrderElementsOf(province.asked());
    }

    @Test
    void theRoundEndsWithTheLastOpinion() throws Exception {
        UUID roundId = consultation.sent(province, SilencePolicy.TREATED_AS_AGREED);
        consultation.answer(roundId, province.asked(0), AGREE);
        assertThat(isRunning(roundId)).isTrue();
        consultation.answer(roundId, province.asked(1), AGREE);
        assertEnded(roundId, CloseReason.ALL_OPINIONS_GIVEN);
    }

    @Test
    void theDeadlineEndsARoundInWhichSilenceIsAgreement() throws Exception {
        UUID roundId = consultation.sent(province, SilencePolicy.TREATED_AS_AGREED);
        consultation.answer(roundId, province.asked(0), AGREE);
        letTheDeadlinePass(roundId);
        assertEnded(roundId, CloseReason.DEADLINE_PASSED);
        assertThat(rounds.round(roundId).figures().silent()).isEqualTo(1);
    }

    @Test
    void theDeadlineEndsARoundInWhichSilenceIsLateness() {
        UUID roundId = consultation.sent(province, SilencePolicy.TREATED_AS_LATE);
        letTheDeadlinePass(roundId);
        assertEnded(roundId, CloseReason.DEADLINE_PASSED);
    }

    @Test
    void theTimerIsSetToTheDeadlineByWorkingDays() {
        clock.moveTo(java.time.Instant.parse("2025-08-27T02:00:00Z"));
        UUID roundId = consultation.sent(province, SilencePolicy.TREATED_AS_AGREED);
        Date timer = management
                .createJobQuery()
                .processInstanceId(instanceOf(roundId))
                .timers()
                .singleResult()
                .getDuedate();
        // five working days after 27 August 2025: 28, 29, then the National Day, 3, 4 and 5 September
        assertThat(timer.toInstant()).isEqualTo("2025-09-05T17:00:00Z");
    }

    @Test
    void theDrafterEndsTheRoundWithAReason() throws Exception {
        UUID roundId = consultation.sent(province, SilencePolicy.TREATED_AS_AGREED);
        close(roundId).andExpect(status().isNoContent());
        assertEnded(roundId, CloseReason.CLOSED_BY_DRAFTER);
        close(roundId)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("consultation.round-closed"));
    }

    @Test
    void theDrafterCannotEndARoundThatIsStillBeingSent() throws Exception {
        UUID roundId = consultation.open(
                province, UUID.randomUUID().toString(), SilencePolicy.TREATED_AS_AGREED, province.asked());
        consultation.start(roundId);
        close(roundId)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("consultation.not-sent-yet"));
    }

    @Test
    void silenceThatBlocksIsEscalatedAndTheRoundWaitsForTheMissingOpinion() throws Exception {
        UUID roundId = consultation.sent(province, SilencePolicy.BLOCKS);
        consultation.answer(roundId, province.asked(0), AGREE);
        letTheDeadlinePass(roundId);
        assertThat(isRunning(roundId)).isTrue();
        assertThat(events.stream(SilenceEscalated.class).map(SilenceEscalated::silentUnitIds))
                .containsExactly(List.of(province.asked(1)));
        consultation.answer(roundId, province.asked(1), AGREE);
        assertEnded(roundId, CloseReason.ALL_OPINIONS_GIVEN);
        assertThat(rounds.round(roundId).figures().late()).isEqualTo(1);
    }

    @Test
    void theDrafterMayEndABlockedRound() throws Exception {
        UUID roundId = consultation.sent(province, SilencePolicy.BLOCKS);
        letTheDeadlinePass(roundId);
        close(roundId).andExpect(status().isNoContent());
        assertEnded(roundId, CloseReason.CLOSED_BY_DRAFTER);
    }

    private org.springframework.test.web.servlet.ResultActions close(UUID roundId) throws Exception {
        return consultation.ask(
                Consultation.json(
                        post("/api/rounds/" + roundId + "/closure"), "{\"reason\":\"Đủ cơ sở để hoàn thiện\"}"),
                ConsultedProvince.officerOf(province.drafting));
    }

    private void letTheDeadlinePass(UUID roundId) {
        clock.moveTo(rounds.round(roundId).dueAt());
        consultation.runJobs(roundId);
    }

    private void assertEnded(UUID roundId, CloseReason reason) {
        assertThat(isRunning(roundId)).isFalse();
        assertThat(rounds.round(roundId).closeReason()).isEqualTo(reason);
        assertThat(events.stream(RoundClosed.class).map(RoundClosed::reason)).containsExactly(reason);
    }

    private boolean isRunning(UUID roundId) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(roundId.toString())
                        .count()
                == 1;
    }

    private String instanceOf(UUID roundId) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(roundId.toString())
                .singleResult()
                .getId();
    }

    private long opinionProcesses(UUID invitationId) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("UnitOpinionProcess")
                .processInstanceBusinessKey(invitationId.toString())
                .count();
    }
}
