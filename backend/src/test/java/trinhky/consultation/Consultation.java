package trinhky.consultation;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Runs a consultation the way its people do: rounds by the owner's call, opinions by the interface. */
@Component
class Consultation {

    static final String SUBJECT_TYPE = "CONSULTED_DRAFT";

    private final ConsultationRounds rounds;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final JdbcTemplate jdbc;
    private final org.springframework.beans.factory.ObjectProvider<MockMvc> mvc;

    Consultation(
            ConsultationRounds rounds,
            RuntimeService runtime,
            ManagementService management,
            JdbcTemplate jdbc,
            org.springframework.beans.factory.ObjectProvider<MockMvc> mvc) {
        this.rounds = rounds;
        this.runtime = runtime;
        this.management = management;
        this.jdbc = jdbc;
        this.mvc = mvc;
    }

    UUID open(ConsultedProvince province, String subjectId, SilencePolicy policy, List<String> units) {
        return rounds.open(new OpenRound(
                SUBJECT_TYPE,
                subjectId,
                "Kế hoạch phát triển thương mại điện tử",
                province.drafting,
                units,
                5,
                policy,
                ConsultedProvince.officerOf(province.drafting)));
    }

    /** Opens a round and starts its process; the units have their requests. */
    UUID sent(ConsultedProvince province, SilencePolicy policy) {
        UUID roundId = open(province, UUID.randomUUID().toString(), policy, province.asked());
        start(roundId);
        runJobs(roundId);
        return roundId;
    }

    void start(UUID roundId) {
        runtime.startProcessInstanceByKey(
                "ConsultationRoundProcess",
                roundId.toString(),
                Map.of(
                        "roundId",
                        roundId.toString(),
                        "consultationDeadline",
                        Date.from(rounds.round(roundId).dueAt())));
    }

    /** Runs the asynchronous steps of the process, or its timer when nothing else is left. */
    void runJobs(UUID businessKey) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .singleResult()
                .getId();
        management
                .createJobQuery()
                .processInstanceId(instance)
                .list()
                .forEach(job -> management.executeJob(job.getId()));
    }

    UUID invitation(UUID roundId, String unitId) {
        return jdbc.queryForObject(
                "select id from invitation where round_id = ? and unit_id = ?", UUID.class, roundId, unitId);
    }

    /** The officer writes and submits, the head gives. */
    void answer(UUID roundId, String unitId, String opinion) throws Exception {
        prepare(roundId, unitId, opinion);
        decide(roundId, unitId, "{\"decision\":\"ACCEPTED\"}");
    }

    void prepare(UUID roundId, String unitId, String opinion) throws Exception {
        UUID id = invitation(roundId, unitId);
        String officer = ConsultedProvince.officerOf(unitId);
        int version = JsonPath.read(body(ask(get("/api/invitations/" + id), officer)), "$.opinion.version");
        ask(json(put("/api/invitations/" + id + "/opinion").header("If-Match", version), opinion), officer)
                .andExpect(result -> ok(result.getResponse().getStatus()));
        ask(post("/api/invitations/" + id + "/opinion/submission"), officer)
                .andExpect(result -> ok(result.getResponse().getStatus()));
    }

    void decide(UUID roundId, String unitId, String decision) throws Exception {
        ask(
                        json(post("/api/invitations/" + invitation(roundId, unitId) + "/opinion/decision"), decision),
                        ConsultedProvince.headOf(unitId))
                .andExpect(result -> ok(result.getResponse().getStatus()));
    }

    ResultActions ask(MockHttpServletRequestBuilder request, String officialId) throws Exception {
        return mvc.getObject().perform(request.with(user(officialId)).with(csrf()));
    }

    static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static void ok(int status) {
        if (status >= 300) {
            throw new AssertionError("refused with " + status);
        }
    }
}
