package trinhky.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import trinhky.document.DocumentStore;
import trinhky.document.OfficialDocument;
import trinhky.document.Renditions;
import trinhky.plan.application.CheckContent;
import trinhky.plan.application.SubmitDraft;
import trinhky.plan.domain.Plans;
import trinhky.plan.process.PlanDesk;
import trinhky.signing.SigningScene;
import trinhky.testing.As;
import trinhky.testing.IntegrationTest;
import trinhky.testing.SmallProvince;

/** The road of the letter that asks for opinions: drafted, checked, signed, numbered and sent inside the drafting unit. */
@IntegrationTest
class RequestLetterProcessTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private SubmitDraft submitDraft;

    @Autowired
    private CheckContent checkContent;

    @Autowired
    private Plans plans;

    @Autowired
    private Renditions renditions;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private MockMvc http;

    private UUID round;

    @BeforeEach
    void aRoundIsOpen() {
        SmallProvince.found(jdbc).password("sct.head", passwords.encode("mat-khau"));
        jdbc.sql("""
                insert into signing_authority (id, issuer_unit_id, position_id, collective, mode, legal_note, valid_from)
                values (gen_random_uuid(), 'sct', 'sct.head', false, 'IN_PERSON', 'Điều 13', date '2020-01-01')
                """).update();
        UUID plan = beans.createBean(PlanDesk.class).draftToConsultOn();
        submitDraft.submit(plan);
        PlanDesk.signIn("sct.head");
        checkContent.accept(plan);
        round = plans.require(plan).roundId();
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theHeadSignsTheUnitsOwnClerkNumbersAndTheAskedUnitsReceiveIt() throws Exception {
        UUID request = asked();
        assertThat(stepsOf(request)).containsExactly("Task_CheckForm");
        signed(request);
        as("vpub.clerk").posts(address(request, "/issue")).andExpect(status().isForbidden());
        as("sct.clerk").posts(address(request, "/issue")).andExpect(status().isOk());
        runJobs();

        as("sct.officer")
                .reads("/api/rounds/" + round + "/requests")
                .andExpect(jsonPath("$.requests[0].state").value("ISSUED"))
                .andExpect(jsonPath("$.requests[0].number").value("01/SCT-VP"))
                .andExpect(jsonPath("$.maySend").value(false));
        as("sct.clerk")
                .reads("/api/register?q=01/SCT-VP")
                .andExpect(jsonPath("$.total").value(1));
        for (String unit : List.of("stc", "xa-1")) {
            as(unit + ".clerk")
                    .reads("/api/inbox?waiting=true")
                    .andExpect(jsonPath("$.items[0].number").value("01/SCT-VP"));
        }
        as("stc.officer")
                .reads("/api/documents/" + documentOf(request) + "/content")
                .andExpect(status().isOk());
    }

    @Test
    void theDraftGoesInTheSameFile() throws Exception {
        OfficialDocument letter = renditions.content(documentOf(asked()));
        assertThat(letter.letterhead().notation()).isEqualTo("SCT-VP");
        assertThat(letter.addressees()).containsExactlyInAnyOrder("Sở Tài chính", "Ủy ban nhân dân xã Tân Hồng");
        assertThat(letter.annexes())
                .extracting(OfficialDocument.Annex::title)
                .startsWith("Dự thảo Kế hoạch Phát triển thương mại điện tử");
        assertThat(letter.annexes().toString()).contains("Đến năm 2030 …");
    }

    @Test
    void returnedItShowsTheReasonAndAnotherOneMayFollow() throws Exception {
        UUID request = asked();
        as("sct.officer")
                .posts("/api/rounds/" + round + "/requests")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("consultation.request-sent"));
        as("sct.officer").posts(address(request, "/form-acceptance"), SigningScene.allPointsMet());
        as("sct.head")
                .posts(address(request, "/return"), "{\"reason\":\"Nêu rõ thời hạn\"}")
                .andExpect(status().isNoContent());
        as("sct.officer")
                .reads("/api/rounds/" + round + "/requests")
                .andExpect(jsonPath("$.requests[0].returnReason").value("Nêu rõ thời hạn"))
                .andExpect(jsonPath("$.maySend").value(true));
        assertThat(endOf(request)).isEqualTo("EndEvent_LetterReturned");
        assertThat(asked()).isNotEqualTo(request);
    }

    @Test
    void withTheRoundEndsWhatNobodySigned() throws Exception {
        UUID request = asked();
        runJobs();
        as("sct.officer")
                .posts("/api/rounds/" + round + "/closure", "{\"reason\":\"Đã đủ\"}")
                .andExpect(status().isNoContent());
        assertThat(stepsOf(request)).isEmpty();
        as("sct.officer")
                .reads("/api/rounds/" + round + "/requests")
                .andExpect(jsonPath("$.requests[0].state").value("RETURNED"))
                .andExpect(jsonPath("$.maySend").value(false));
    }

    @Test
    void onlyAnOfficerOfTheDraftingUnitAsks() throws Exception {
        for (String other : List.of("sct.head", "stc.officer", "vpub.officer")) {
            as(other).posts("/api/rounds/" + round + "/requests").andExpect(status().isForbidden());
        }
    }

    private UUID asked() throws Exception {
        as("sct.officer").posts("/api/rounds/" + round + "/requests").andExpect(status().isNoContent());
        return jdbc.sql("select id from opinion_request where round_id = :round order by ordinal desc limit 1")
                .param("round", round)
                .query(UUID.class)
                .single();
    }

    private void signed(UUID request) throws Exception {
        as("sct.officer")
                .posts(address(request, "/form-acceptance"), SigningScene.allPointsMet())
                .andExpect(status().isNoContent());
        String sha256 = documents.describe(documentOf(request)).sha256();
        as("sct.head")
                .posts(address(request, "/signature"), "{\"sha256\":\"" + sha256 + "\",\"password\":\"mat-khau\"}")
                .andExpect(status().isNoContent());
    }

    private UUID documentOf(UUID request) {
        return jdbc.sql("select document_id from opinion_request where id = :id")
                .param("id", request)
                .query(UUID.class)
                .single();
    }

    private static String address(UUID request, String act) {
        return "/api/signing/OPINION_REQUEST/" + request + act;
    }

    private List<String> stepsOf(UUID request) {
        return tasks.createTaskQuery().processInstanceBusinessKey(request.toString()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private String endOf(UUID request) {
        String process = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey("RequestLetterProcess")
                .processInstanceBusinessKey(request.toString())
                .singleResult()
                .getId();
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(process)
                .activityType("noneEndEvent")
                .singleResult()
                .getActivityId();
    }

    private void runJobs() {
        jobs.createJobQuery().messages().list().forEach(job -> jobs.executeJob(job.getId()));
    }

    private As as(String officialId) {
        return As.official(http, officialId);
    }
}
