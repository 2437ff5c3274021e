package trinhky.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import trinhky.organisation.Founding;
import trinhky.shared.BusinessClock;
import trinhky.signing.SigningScene;
import trinhky.testing.As;
import trinhky.testing.IntegrationTest;

/**
 * A province that begins with nothing but its administrator: through the interface alone it enters its units, people and signing
 * authority, and issues its first plan.
 */
@IntegrationTest
class NewProvinceTest {

    @Autowired
    MockMvc http;

    @Autowired
    Founding founding;

    @Autowired
    BusinessClock clock;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcClient jdbc;

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> passwords = new HashMap<>();
    private String administrator;

    @BeforeEach
    void nothingIsThere() {
        for (String table : List.of("account", "substitution", "signing_authority", "appointment", "official")) {
            jdbc.sql("delete from " + table).update();
        }
        administrator = founding.foundIfEmpty("Ủy ban nhân dân tỉnh Mới", "Quản trị hệ thống", "admin.moi")
                .orElseThrow();
    }

    @Test
    void entersItselfAndIssuesItsFirstPlan() throws Exception {
        String committee = JsonPath.<List<String>>read(
                        body(administrator().reads("/api/units?search=tinh Moi")), "$[*].id")
                .get(0);
        String office = unit("OFFICE", committee, "Văn phòng Ủy ban nhân dân tỉnh Mới", "VP UBND");
        String department = unit("DEPARTMENT", committee, "Sở Công Thương tỉnh Mới", "SCT Mới");
        String commune = unit("COMMUNE", committee, "Ủy ban nhân dân xã Một", "UBND xã Một");
        String chair = seat(committee, "CHAIR", "Chủ tịch", "");
        String viceChair = seat(committee, "VICE_CHAIR", "Phó Chủ tịch", "\"INDUSTRY_AND_TRADE\"");
        official("chu-tich", committee, chair);
        official("pho-chu-tich", committee, viceChair);
        official("van-phong", office, seat(office, "OFFICER", "Chuyên viên", ""));
        official("chanh-van-phong", office, seat(office, "CHIEF_OF_OFFICE", "Chánh Văn phòng", ""));
        official("van-thu", office, seat(office, "CLERK", "Văn thư", ""));
        official("so-chuyen-vien", department, seat(department, "OFFICER", "Chuyên viên", ""));
        official("so-giam-doc", department, seat(department, "HEAD", "Giám đốc", ""));
        official("xa-van-thu", commune, seat(commune, "CLERK", "Văn thư", ""));
        maySign(committee, chair, "IN_PERSON", "null");
        maySign(committee, viceChair, "PER_PROCURATION", "\"INDUSTRY_AND_TRADE\"");

        String plan = plan(department, commune, committee);
        as("so-chuyen-vien").posts("/api/plans/" + plan + "/draft-submission").andExpect(status().isNoContent());
        as("so-giam-doc").posts("/api/plans/" + plan + "/content-acceptance").andExpect(status().isNoContent());
        as("so-giam-doc").posts("/api/plans/" + plan + "/submission").andExpect(status().isNoContent());
        String signing = "/api/signing/PLAN/" + plan;
        as("van-phong")
                .posts(signing + "/form-acceptance", SigningScene.allPointsMet())
                .andExpect(status().isNoContent());
        String sha256 = JsonPath.read(body(as("pho-chu-tich").reads(signing)), "$.document.sha256");
        as("pho-chu-tich")
                .posts(
                        signing + "/signature",
                        "{\"sha256\":\"" + sha256 + "\",\"password\":\"" + passwords.get("pho-chu-tich") + "\"}")
                .andExpect(status().isNoContent());
        as("van-thu").posts(signing + "/issue").andExpect(status().isOk());
        jobs.createJobQuery().messages().list().forEach(job -> jobs.executeJob(job.getId()));
        as("xa-van-thu")
                .reads("/api/inbox")
                .andExpect(jsonPath("$.items[0].number").value("01/KH-UBND"));
        as("so-giam-doc")
                .reads("/api/plans/" + plan)
                .andExpect(jsonPath("$.status").value("ISSUED"))
                .andExpect(jsonPath("$.document.number").value("01/KH-UBND"));
    }

    private String plan(String department, String commune, String committee) throws Exception {
        String plan = JsonPath.read(body(as("so-chuyen-vien").posts("/api/plans", """
                                {"title":"Phát triển thương mại điện tử","periodFromYear":2027,"periodToYear":2030,
                                 "fieldOfWork":"INDUSTRY_AND_TRADE"}""")), "$.id");
        row(plan, "legal-bases", """
                {"position":0,"documentType":"Quyết định","number":"1568/QĐ-BCT","issuedOn":"2025-06-03",
                 "issuer":"Bộ Công Thương","summary":"về phát triển thương mại điện tử"}""");
        row(plan, "sections", """
                {"position":0,"label":"1","title":"Mục tiêu","body":"Phát triển bền vững.","done":true}""");
        row(plan, "indicators", """
                {"position":0,"code":"1","groupTitle":"Quy mô","name":"Thương nhân bán hàng trực tuyến","unit":"%%",
                 "aggregation":"SINGLE","body":{"comparator":"GE","low":70,"quote":"từ 70%%"},"annex":{"comparator":"GE","low":70,"quote":"từ 70%%"},
                 "owner":{"unitIds":["%s"],"groupCodes":[]}}""".formatted(commune));
        row(plan, "assignments", """
                {"position":0,"code":"1","groupTitle":"Đào tạo","title":"Tập huấn","timing":"2027","output":"Lớp học",
                 "lead":{"unitIds":["%s"],"groupCodes":[]},"cooperating":{"unitIds":[],"groupCodes":[]}}""".formatted(department));
        row(plan, "rules", """
                {"position":0,"period":"YEAR","phrase":"trước ngày 15/01 năm sau","dueDay":15,"dueMonth":1,"inclusive":false,
                 "opensDaysBefore":30,"reporters":{"unitIds":["%s"],"groupCodes":[]},"consolidatorUnitId":"%s",
                 "submitToUnitIds":["%s"],"consolidatorDueDay":30,"consolidatorDueMonth":1}""".formatted(commune, department, committee));
        row(plan, "recipients", """
                {"position":0,"label":"UBND xã Một","unitId":"%s","purpose":"FOR_ACTION"}""".formatted(commune));
        row(plan, "recipients", """
                {"position":1,"label":"Sở Công Thương","unitId":"%s","purpose":"FOR_ACTION"}""".formatted(department));
        List<String> errors = JsonPath.read(
                body(as("so-chuyen-vien").reads("/api/plans/" + plan + "/findings")),
                "$[?(@.severity == 'ERROR')].text");
        assertThat(errors).isEmpty();
        return plan;
    }

    private void row(String plan, String part, String json) throws Exception {
        as("so-chuyen-vien")
                .puts("/api/plans/" + plan + "/" + part + "/" + UUID.randomUUID(), json)
                .andExpect(status().isOk());
    }

    private String unit(String kind, String parent, String name, String shortName) throws Exception {
        return created("/api/units", """
                {"kind":"%s","parentId":"%s","validFrom":"%s","name":"%s","shortName":"%s"}""".formatted(kind, parent, clock.today(), name, shortName));
    }

    private String seat(String unit, String role, String title, String fields) throws Exception {
        String seats = body(administrator()
                .posts(
                        "/api/units/" + unit + "/positions",
                        "{\"role\":\"%s\",\"title\":\"%s\",\"fields\":[%s]}".formatted(role, title, fields)));
        return JsonPath.<List<String>>read(seats, "$[?(@.role == '" + role + "')].positionId")
                .get(0);
    }

    /** Registers somebody, appoints them, gives them a password and has them sign in with it. */
    private void official(String name, String unit, String position) throws Exception {
        String id = created("/api/officials", """
                {"username":"%s","name":"%s","title":"Cán bộ","unitId":"%s"}""".formatted(name, name, unit));
        created("/api/appointments", """
                {"officialId":"%s","positionId":"%s","validFrom":"%s"}""".formatted(id, position, clock.today()));
        String password =
                JsonPath.read(body(administrator().posts("/api/officials/" + id + "/password")), "$.password");
        http.perform(post("/api/session")
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("username", name)
                        .param("password", password))
                .andExpect(status().isOk());
        passwords.put(name, password);
        ids.put(name, id);
    }

    private void maySign(String committee, String position, String mode, String field) throws Exception {
        created("/api/signing-authorities", """
                {"issuerUnitId":"%s","positionId":"%s","field":%s,"collective":true,"mode":"%s",
                 "legalNote":"Quyết định phân công","validFrom":"%s"}""".formatted(committee, position, field, mode, clock.today()));
    }

    private String created(String address, String json) throws Exception {
        return JsonPath.read(body(administrator().posts(address, json)), "$.id");
    }

    private String body(ResultActions answer) throws Exception {
        String body = answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.andReturn().getResponse().getStatus()).as(body).isBetween(200, 299);
        return body;
    }

    private As administrator() {
        return As.official(http, administrator);
    }

    private As as(String name) {
        return As.official(http, ids.get(name));
    }
}
