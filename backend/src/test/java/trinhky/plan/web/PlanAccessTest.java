package trinhky.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import trinhky.plan.process.PlanDesk;
import trinhky.testing.IntegrationTest;
import trinhky.testing.SmallProvince;

/** Who may do what with a plan over the interface, and what a refusal says. */
@IntegrationTest
class PlanAccessTest {

    private static final String SECTION =
            "{\"position\":0,\"label\":\"1\",\"title\":\"Mục tiêu\",\"body\":\"Đến 2030\",\"done\":false%s}";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private UUID plan;

    @BeforeEach
    void aDraft() {
        SmallProvince.found(jdbc);
        plan = beans.createBean(PlanDesk.class).emptyDraft();
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anOfficialOfAnotherUnitIsRefusedEveryEndpoint() throws Exception {
        Map<String, Integer> answers = new LinkedHashMap<>();
        for (String call : calls()) {
            answers.put(call, as("stc.officer", call).andReturn().getResponse().getStatus());
        }
        assertThat(answers)
                .allSatisfy((call, status) -> assertThat(status).as(call).isEqualTo(403));
    }

    @Test
    void theOfficeReadsButDoesNotChangeADraft() throws Exception {
        as("vpub.officer", "GET ")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rights.edit").value(false));
        as("vpub.officer", "PUT /sections/" + UUID.randomUUID() + " " + SECTION.formatted(""))
                .andExpect(status().isForbidden());
    }

    @Test
    void whoComesSecondIsToldWhoChangedTheRowAndLosesNothing() throws Exception {
        String place = "PUT /sections/" + UUID.randomUUID() + " ";
        as("sct.officer", place + SECTION.formatted("")).andExpect(status().isOk());
        as("sct.officer", place + SECTION.formatted(",\"version\":0")).andExpect(status().isOk());

        as("sct.officer", place + SECTION.formatted(",\"version\":0"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("plan.changed-by-other"))
                .andExpect(jsonPath("$.detail").value(containsString("Chuyên viên sct")));
    }

    @Test
    void wrongInputNamesEveryFieldAtOnce() throws Exception {
        as(
                        "sct.officer",
                        "PUT /rules/" + UUID.randomUUID()
                                + " {\"position\":-1,\"dueDay\":40,\"inclusive\":false,\"opensDaysBefore\":999}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].field")
                        .value(containsInAnyOrder(
                                "dueDay",
                                "opensDaysBefore",
                                "period",
                                "phrase",
                                "position",
                                "reporters",
                                "submitToUnitIds")));
    }

    @Test
    void onlyOfficersBeginPlans() throws Exception {
        mvc.perform(request(HttpMethod.POST, "/api/plans")
                        .with(user("sct.head"))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"title\":\"Kế hoạch mới\"}"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("plan.only-officers-draft"));
    }

    private String[] calls() {
        String row = "/" + UUID.randomUUID();
        String reason = " {\"reason\":\"Vì sao\"}";
        String nobody = "{\"unitIds\":[],\"groupCodes\":[]}";
        return new String[] {
            "GET ",
            "GET /preview",
            "GET /findings",
            "GET /steps",
            "GET /diagram",
            "GET /revisions",
            "GET /revisions/1",
            "PUT /heading {\"version\":0,\"title\":\"Khác\"}",
            "PUT /consultation {\"version\":0,\"needed\":false,\"unitIds\":[],\"workingDays\":5,"
                    + "\"silencePolicy\":\"BLOCKS\"}",
            "PUT /sections" + row + " " + SECTION.formatted(""),
            "PUT /legal-bases" + row + " {\"position\":0,\"summary\":\"\"}",
            "PUT /indicators" + row + " {\"position\":0,\"code\":\"I.1\",\"groupTitle\":\"I\",\"name\":\"\","
                    + "\"aggregation\":\"SINGLE\",\"owner\":" + nobody + "}",
            "PUT /assignments" + row + " {\"position\":0,\"code\":\"I.1\",\"groupTitle\":\"I\",\"title\":\"\",\"lead\":"
                    + nobody + ",\"cooperating\":" + nobody + "}",
            "PUT /budget-lines" + row + " {\"position\":0,\"source\":\"\"}",
            "PUT /rules" + row + " {\"position\":0,\"period\":\"YEAR\",\"phrase\":\"\",\"inclusive\":false,"
                    + "\"opensDaysBefore\":30,\"submitToUnitIds\":[],\"reporters\":" + nobody + "}",
            "PUT /recipients" + row + " {\"position\":0,\"label\":\"\",\"purpose\":\"FOR_ACTION\"}",
            "DELETE /sections" + row + "?version=0",
            "DELETE /legal-bases" + row + "?version=0",
            "DELETE /indicators" + row + "?version=0",
            "DELETE /assignments" + row + "?version=0",
            "DELETE /budget-lines" + row + "?version=0",
            "DELETE /rules" + row + "?version=0",
            "DELETE /recipients" + row + "?version=0",
            "PUT /findings/abc/closing" + reason,
            "DELETE /findings/abc/closing",
            "POST /draft-submission",
            "POST /content-acceptance",
            "POST /content-return" + reason,
            "POST /answers-completion {\"anotherRound\":false}",
            "POST /submission",
            "POST /submission-return" + reason,
            "POST /withdrawal" + reason,
        };
    }

    private ResultActions as(String official, String call) throws Exception {
        String[] parts = call.split(" ", 3);
        return mvc.perform(request(HttpMethod.valueOf(parts[0]), "/api/plans/" + plan + parts[1])
                .with(user(official))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(parts.length > 2 ? parts[2] : ""));
    }
}
