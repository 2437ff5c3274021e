package trinhky.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import trinhky.reporting.Province;
import trinhky.reporting.ReportingTestBase;

class ReportingInterfaceTest extends ReportingTestBase {
    @Autowired
    MockMvc mvc;

    private UUID cycle;
    private String unit;
    private UUID report;
    private String shops;
    private String training;

    @BeforeEach
    void open() {
        cycle = openCycle(3);
        unit = province.communes.get(0);
        report = report(cycle, unit);
        shops = "indicator:" + province.shopsId;
        training = "assignment:" + province.trainingId;
        Province.signOut();
    }

    @Test
    void aUnitFindsItsReportAndItsDueDays() throws Exception {
        as(unit, "OFFICER", get("/api/cycles"))
                .andExpect(jsonPath("$.group").value("OPEN"))
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].own.stage").value("PREPARING"))
                .andExpect(jsonPath("$.items[0].figures").doesNotExist())
                .andExpect(jsonPath("$.items[0].period.label").value("6 tháng đầu năm 2027"))
                .andExpect(jsonPath("$.counts.open").value(1))
                .andExpect(jsonPath("$.counts.planned").value(1))
                .andExpect(jsonPath("$.counts.owed").value(1))
                .andExpect(jsonPath("$.counts.led").value(0));
        as(unit, "OFFICER", get("/api/deadlines?from=2027-01-01&to=2030-12-31"))
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.items[0].date").value("2027-06-14"))
                .andExpect(jsonPath("$.items[0].kind").value("REPORT"));
        as(unit, "OFFICER", get("/api/cycles/" + cycle)).andExpect(status().isForbidden());
    }

    @Test
    void thePeriodsToComeArePagesOfAListTheNextDueFirst() throws Exception {
        province = new Province(jdbc, 1);
        events.publishEvent(province.plan(2029));
        String lead = province.lead;
        String first = as(lead, "HEAD", get("/api/cycles?group=PLANNED&limit=1"))
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.counts.planned").value(2))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        List<String> due = new ArrayList<>(JsonPath.<List<String>>read(first, "$.items[*].dueOn"));
        String second = as(
                        lead,
                        "HEAD",
                        get("/api/cycles")
                                .param("group", "PLANNED")
                                .param("limit", "1")
                                .param("cursor", JsonPath.<String>read(first, "$.next")))
                .andExpect(jsonPath("$.next").doesNotExist())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        due.addAll(JsonPath.<List<String>>read(second, "$.items[*].dueOn"));
        assertThat(due).containsExactly("2029-06-14", "2030-06-14");
        as(lead, "HEAD", get("/api/cycles?group=PLANNED&cursor=2027"))
                .andExpect(jsonPath("$.errors[0].field").value("cursor"));
    }

    @Test
    void theFormKeepsWhatIsTypedAndSaysEverythingThatIsMissing() throws Exception {
        as(unit, "OFFICER", get("/api/reports/" + report))
                .andExpect(jsonPath("$.editable").value(true))
                .andExpect(jsonPath("$.headings").value(contains("Đào tạo")))
                .andExpect(jsonPath("$.statements", hasSize(3)))
                .andExpect(jsonPath("$.indicators[0].mark").value("EMPTY"));
        save("""
                {"cells": [{"key": "%s", "version": 0, "entered": "nhiều"},
                           {"key": "statement:DIFFICULTY:Đào tạo", "version": 0, "text": "Thiếu giảng viên"}]}""".formatted(shops))
                .andExpect(jsonPath("$.indicators[0].entered").value("nhiều"))
                .andExpect(jsonPath("$.indicators[0].mark").value("INVALID"))
                .andExpect(jsonPath("$.statements[0].version").value(1));
        as(unit, "OFFICER", post("/api/reports/" + report + "/submission"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].field").value(hasItem(shops)))
                .andExpect(jsonPath("$.errors[*].field").value(hasItem(training)))
                .andExpect(jsonPath("$.errors[0].message", containsString("không đọc được số")));
    }

    @Test
    void aConflictShowsWhatStandsThere() throws Exception {
        save("{\"cells\": [{\"key\": \"%s\", \"version\": 0, \"entered\": \"204\"}]}".formatted(shops));
        save("{\"cells\": [{\"key\": \"%s\", \"version\": 0, \"entered\": \"210\"}]}".formatted(shops))
                .andExpect(jsonPath("$.conflicts").value(contains(shops)))
                .andExpect(jsonPath("$.indicators[0].entered").value("204"))
                .andExpect(jsonPath("$.indicators[0].version").value(1));
    }

    @Test
    void everyNumberOfTheDashboardLeadsToTheUnitsBehindIt() throws Exception {
        handIn(report, unit);
        acceptAsLead(report);
        handIn(report(cycle, province.communes.get(1)), province.communes.get(1));
        Province.signOut();
        as(province.lead, "OFFICER", get("/api/cycles/" + cycle))
                .andExpect(jsonPath("$.cycle.figures.expected").value(3))
                .andExpect(jsonPath("$.cycle.figures.onTime").value(2))
                .andExpect(jsonPath("$.cycle.figures.notYetDue").value(1))
                .andExpect(jsonPath("$.cycle.figures.accepted").value(1))
                .andExpect(jsonPath("$.cycle.figures.awaitingReview").value(1))
                .andExpect(jsonPath("$.groups[0].kind").value("COMMUNE"))
                .andExpect(jsonPath("$.mayReview").value(true));
        as(province.lead, "OFFICER", get("/api/cycles/" + cycle + "/obligations?timeliness=ON_TIME"))
                .andExpect(jsonPath("$.total").value(2));
        as(province.lead, "OFFICER", get("/api/cycles/" + cycle + "/obligations?state=SUBMITTED&q=thu 2"))
                .andExpect(jsonPath("$.items[0].unit.id").value(province.communes.get(1)));
        onDay(LAST_DAY.plusDays(1));
        as(province.lead, "HEAD", get("/api/cycles/" + cycle + "/obligations?timeliness=NOT_SUBMITTED"))
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void aFigureOpensToTheUnitsItComesFrom() throws Exception {
        save("""
                {"cells": [{"key": "%s", "version": 0, "entered": "1.204"},
                           {"key": "%s", "version": 0, "percent": 60, "status": "IN_PROGRESS", "text": "6 buổi"},
                           {"key": "statement:PROPOSAL:", "version": 0, "text": "Cần kinh phí"}]}""".formatted(shops, training));
        as(unit, "OFFICER", post("/api/reports/" + report + "/submission")).andExpect(status().isOk());
        as(unit, "HEAD", post("/api/reports/" + report + "/approval"))
                .andExpect(jsonPath("$.obligation.stage").value("AWAITING_REVIEW"));
        as(
                        province.lead,
                        "OFFICER",
                        post("/api/cycles/" + cycle + "/acceptances")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"obligationIds\": [\"%s\", \"%s\"]}"
                                        .formatted(report, report(cycle, province.communes.get(1)))))
                .andExpect(jsonPath("$.accepted", hasSize(1)))
                .andExpect(jsonPath("$.refused[0].code").value("task.not-yours"));
        as(province.lead, "OFFICER", get("/api/cycles/" + cycle + "/grid"))
                .andExpect(jsonPath("$.indicators[0].total").value(1204))
                .andExpect(jsonPath("$.rows", hasSize(3)))
                .andExpect(jsonPath("$.rows[0].cells[0].amount").value(1204));
        as(province.lead, "OFFICER", get("/api/cycles/" + cycle + "/figures/" + province.shopsId))
                .andExpect(jsonPath("$.figure.verdict").value("MET"))
                .andExpect(jsonPath("$.figure.missing", hasSize(2)))
                .andExpect(jsonPath("$.contributions[0].approvedByName").exists());
        as(province.office, "OFFICER", get("/api/cycles/" + cycle + "/consolidation"))
                .andExpect(jsonPath("$.figures[0].amount").value(1204))
                .andExpect(jsonPath("$.assignments[0].percent").value(60))
                .andExpect(jsonPath("$.proposals[0].items[0].unit.id").value(unit))
                .andExpect(jsonPath("$.editable").value(false));
    }

    @Test
    void theLeadOfficerWritesAndAdjustsTheConsolidatedReport() throws Exception {
        passDeadline(cycle);
        String path = "/api/cycles/" + cycle + "/consolidation";
        as(province.lead, "OFFICER", json(put(path + "/texts/OVERVIEW"), "{\"version\": 0, \"body\": \"Tốt\"}"))
                .andExpect(jsonPath("$.editable").value(true))
                .andExpect(jsonPath("$.missing", hasSize(3)))
                .andExpect(jsonPath("$.texts[0].version").value(1));
        as(province.lead, "OFFICER", json(put(path + "/texts/OVERVIEW"), "{\"version\": 0, \"body\": \"Khá\"}"))
                .andExpect(status().isConflict());
        String figure = path + "/figures/" + province.shopsId;
        as(province.lead, "OFFICER", json(put(figure), "{\"amount\": 12}"))
                .andExpect(status().isUnprocessableContent());
        as(province.lead, "OFFICER", json(put(figure), "{\"amount\": 12, \"reason\": \"Số của Cục Thống kê\"}"))
                .andExpect(jsonPath("$.figures[0].amount").value(12))
                .andExpect(jsonPath("$.figures[0].adjusted.reason").value("Số của Cục Thống kê"));
        as(province.lead, "OFFICER", post(path + "/submission"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("NEXT_STEPS"));
    }

    @Test
    void theTableOfAllUnitsLeavesAsAWorkbookForWhoMayReadIt(@TempDir Path folder) throws Exception {
        save("""
                {"cells": [{"key": "%s", "version": 0, "entered": "1.204"},
                           {"key": "%s", "version": 0, "percent": 60, "status": "IN_PROGRESS", "text": "6 buổi"}]}""".formatted(shops, training));
        as(unit, "OFFICER", post("/api/reports/" + report + "/submission")).andExpect(status().isOk());
        as(unit, "HEAD", post("/api/reports/" + report + "/approval")).andExpect(status().isOk());
        String path = "/api/cycles/" + cycle + "/grid.xlsx";
        byte[] file = as(province.lead, "OFFICER", get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(sheetOf(Files.write(folder.resolve("bang.xlsx"), file)))
                .contains("<v>1204")
                .doesNotContain("<f>");
        as(unit, "OFFICER", get(path)).andExpect(status().isForbidden());
    }

    private static String sheetOf(Path workbook) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    private ResultActions save(String cells) throws Exception {
        return as(unit, "OFFICER", json(put("/api/reports/" + report + "/cells"), cells));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private ResultActions as(String unitId, String role, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user(Province.official(unitId, role))).with(csrf()));
    }
}
