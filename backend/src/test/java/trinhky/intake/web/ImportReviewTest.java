package trinhky.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.PlanRows;
import trinhky.plan.domain.Plans;
import trinhky.testing.As;
import trinhky.testing.IntegrationTest;
import trinhky.testing.SmallProvince;

/** From a file of a plan to a draft, as an officer does it over the interface. */
@IntegrationTest
class ImportReviewTest {

    private static final String PLAN = String.join(
            "\n",
            "ỦY BAN NHÂN DÂN",
            "TỈNH ĐỒNG THÁP",
            "Số: 57/KH-UBND",
            "Đồng Tháp, ngày 08 tháng 01 năm 2026",
            "KẾ HOẠCH",
            "Phát triển làng nghề trên địa bàn tỉnh Đồng Tháp giai đoạn 2026 - 2028",
            "Căn cứ Nghị định số 52/2018/NĐ-CP ngày 12 tháng 4 năm 2018 của Chính phủ về phát triển ngành nghề nông thôn;",
            "I. MỤC TIÊU",
            "- Tỷ lệ làng nghề có điểm bán hàng trực tuyến đạt tối thiểu 40%;",
            "II. TỔ CHỨC THỰC HIỆN",
            "1. Các sở, ban, ngành tỉnh và Ủy ban nhân dân các xã, phường báo cáo kết quả thực hiện về Sở Công Thương trước ngày 15/12 hằng năm đối với báo cáo năm để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.",
            "Nơi nhận:",
            "- Bộ Công Thương;",
            "- UBND các xã, phường;",
            "- Lưu: VT, P.KT (Hà).",
            "TM. ỦY BAN NHÂN DÂN",
            "KT. CHỦ TỊCH",
            "PHÓ CHỦ TỊCH",
            "Nguyễn Văn Thử",
            "PHỤ LỤC I",
            "TT\tNội dung nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tSản phẩm",
            "1\tTập huấn bán hàng trực tuyến\tSở Công Thương\tSở Tài chính\tQuý II/2026\tLớp tập huấn",
            "2\tXây dựng cổng thông tin làng nghề\tSở Thông tin và Truyền thông\t\tQuý III/2026\tCổng thông tin",
            "3\tTổng kết\t\t\tQuý IV/2028\tBáo cáo");

    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanRows rows;

    private As officer;

    @BeforeEach
    void province() {
        SmallProvince.found(jdbc);
        jdbc.sql("""
                insert into unit (id, kind, name, short_name, letterhead_own, official_email, parent_id, valid_from, valid_to, successor_id, version)
                values ('stttt', 'DEPARTMENT', 'Sở Thông tin và Truyền thông', 'STTTT', 'x', 'x@example.org', 'ubnd', '2020-01-01', '2021-02-28', 'stc', 1)
                """).update();
        officer = As.official(mvc, "sct.officer");
    }

    @Test
    void everyItemHasItsPassageAndItsClass() throws Exception {
        JsonNode file = read(uploaded());
        JsonNode title = item(file, "HEAD-title");
        assertThat(title.at("/fields/0/value").asString()).startsWith("Phát triển làng nghề");
        assertThat(title.at("/source/line").asInt()).isEqualTo(6);
        assertThat(title.at("/confidence").asString()).isEqualTo("certain");
        JsonNode certain = item(file, "TASK-0");
        assertThat(certain.at("/units/0/units/0/id").asString()).isEqualTo("sct");
        assertThat(certain.at("/confidence").asString()).isEqualTo("certain");
    }

    @Test
    void anEndedUnitIsOfferedWithItsSuccessorAndNotChosenSilently() throws Exception {
        JsonNode slot = item(read(uploaded()), "TASK-1").at("/units/0");
        assertThat(slot.at("/match").asString()).isEqualTo("ENDED");
        assertThat(slot.at("/units").size()).isZero();
        assertThat(slot.at("/offers/0/unitId").asString()).isEqualTo("stc");
        assertThat(slot.at("/offers/0/ended").asBoolean()).isTrue();
    }

    @Test
    void noLeadInTheTextIsSaidAndIsToCheck() throws Exception {
        JsonNode item = item(read(uploaded()), "TASK-2");
        assertThat(item.at("/units/0/match").asString()).isEqualTo("NOT_FOUND");
        assertThat(item.at("/confidence").asString()).isEqualTo("check");
    }

    @Test
    void whatIsAcceptedAndCorrectedBecomesADraftOnTheOfficersDesk() throws Exception {
        UUID id = uploaded();
        change(id, "posts", "/acceptance", "{\"version\":0}").andExpect(status().isOk());
        officer.posts("/api/imports/" + id + "/plan", "{\"version\":1}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("intake.items-open"));
        change(id, "puts", "/items/TASK-1", """
                {"version":1,"values":[{"key":"timing","value":"Quý IV/2026"}],"units":[{"role":"lead","unitIds":["stc"],"groupCodes":[]}]}""").andExpect(status().isOk());
        change(id, "puts", "/items/TASK-2/review", "{\"version\":2,\"review\":\"LEFT_OUT\"}")
                .andExpect(status().isOk());
        int version = acceptOneByOne(id, 3);
        String made = officer.posts("/api/imports/" + id + "/plan", "{\"version\":" + version + "}")
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        PlanContent content = rows.contentOf(
                plans.require(UUID.fromString(json.readTree(made).at("/planId").asString())));
        assertThat(content.heading().title()).startsWith("Phát triển làng nghề");
        assertThat(content.heading().periodToYear()).isEqualTo(2028);
        assertThat(content.assignments())
                .extracting("title")
                .containsExactly("Tập huấn bán hàng trực tuyến", "Xây dựng cổng thông tin làng nghề");
        assertThat(content.assignments().get(1).lead().unitIds()).containsExactly("stc");
        assertThat(content.assignments().get(1).timing()).isEqualTo("Quý IV/2026");
        assertThat(content.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.dueDay()).isEqualTo(15);
            assertThat(rule.reporters().groupCodes()).contains("COMMUNES");
        });
        assertThat(content.recipients()).extracting("label").contains("UBND các xã, phường");
        officer.reads("/api/tasks?filter=TODO")
                .andExpect(jsonPath(
                        "$.items[*].subjectTitle", hasItem(content.heading().title())));
    }

    @Test
    void acceptingAPartAcceptsWhatIsCertainAndLeavesTheRestForAPerson() throws Exception {
        UUID id = uploaded();
        change(id, "posts", "/acceptance", "{\"version\":0,\"part\":\"TASK\"}").andExpect(status().isOk());
        JsonNode file = read(id);
        assertThat(item(file, "TASK-0").at("/review").asString()).isEqualTo("ACCEPTED");
        assertThat(item(file, "TASK-1").at("/review").asString())
                .as("an ended unit")
                .isEqualTo("OPEN");
        assertThat(item(file, "TASK-2").at("/review").asString()).as("no lead").isEqualTo("OPEN");
        assertThat(item(file, "HEAD-title").at("/review").asString())
                .as("another part")
                .isEqualTo("OPEN");
    }

    @Test
    void whatTheTextDoesNotSayIsSuggestedAndToCheck() throws Exception {
        JsonNode recipient = item(read(uploaded()), "RECIPIENT-0");
        assertThat(recipient.at("/confidence").asString()).isEqualTo("check");
        assertThat(recipient.at("/derived/0").asString()).isEqualTo("purpose");
        assertThat(recipient.at("/fields/1/value").asString()).isEqualTo("FOR_REPORT");
    }

    @Test
    void sectionsCarryTheirPlaceInTheWholeBody() throws Exception {
        JsonNode section = item(read(uploaded()), "SECTION-2");
        assertThat(section.at("/fields/0/value").asString()).isEqualTo("II.1");
    }

    @Test
    void valuesThatDoNotFitAreRefusedAllAtOnce() throws Exception {
        UUID id = uploaded();
        change(id, "puts", "/items/HEAD-period", """
                {"version":0,"values":[{"key":"fromYear","value":"x"},{"key":"toYear","value":"2028,5"}],"units":[]}""")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors.length()").value(2));
    }

    @Test
    void whoWorksOnAnOldVersionIsTold() throws Exception {
        UUID id = uploaded();
        change(id, "posts", "/acceptance", "{\"version\":0}").andExpect(status().isOk());
        change(id, "posts", "/acceptance", "{\"version\":0}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("intake.changed-by-other"));
    }

    @Test
    void otherUnitsSeeNothingOfIt() throws Exception {
        UUID id = uploaded();
        As.official(mvc, "stc.officer").reads("/api/imports/" + id).andExpect(status().isForbidden());
        As.official(mvc, "stc.officer")
                .reads("/api/imports")
                .andExpect(jsonPath("$.items.length()").value(0));
        upload("sct.head", "ke-hoach.txt", PLAN.getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isForbidden());
    }

    @Test
    void aRefusedFileLeavesNothingBehind() throws Exception {
        long before = documents();
        refused("ke-hoach.pdf", new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7'}, "malformed");
        refused("ke-hoach.docx", word("<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w/>"), "malformed");
        refused("ke-hoach.docx", word("<w/>", "word/vbaProject.bin"), "macro");
        refused("ke-hoach.docx", word(" ".repeat(50_500_000)), "bomb");
        assertThat(documents()).isEqualTo(before);
        officer.reads("/api/imports").andExpect(jsonPath("$.items.length()").value(0));
    }

    private void refused(String name, byte[] content, String reason) throws Exception {
        upload("sct.officer", name, content)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors.length()").value(1))
                .andExpect(jsonPath("$.errors[0].field").value("file"))
                .andExpect(jsonPath("$.errors[0].code").value("intake.file-" + reason));
    }

    private static byte[] word(String document, String... more) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(TYPES.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document.getBytes(StandardCharsets.UTF_8));
            for (String part : more) {
                zip.putNextEntry(new ZipEntry(part));
            }
        }
        return bytes.toByteArray();
    }

    /** As an officer who looks at each item that is still open; gives the version afterwards. */
    private int acceptOneByOne(UUID id, int from) throws Exception {
        int version = from;
        for (JsonNode open : read(id).at("/items").values()) {
            boolean asks = open.at("/review").asString().equals("OPEN")
                    && !open.at("/confidence").asString().equals("not_found");
            if (asks) {
                String address = "/items/" + open.at("/id").asString() + "/review";
                change(id, "puts", address, "{\"version\":" + version + ",\"review\":\"ACCEPTED\"}")
                        .andExpect(status().isOk());
                version++;
            }
        }
        return version;
    }

    private long documents() {
        return jdbc.sql("select count(*) from stored_document")
                .query(Long.class)
                .single();
    }

    private UUID uploaded() throws Exception {
        String answer = upload("sct.officer", "C:\\kế hoạch\\ke-hoach.txt", PLAN.getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return UUID.fromString(json.readTree(answer).at("/id").asString());
    }

    private ResultActions upload(String official, String name, byte[] content) throws Exception {
        return mvc.perform(multipart("/api/imports")
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(user(official))
                .with(csrf()));
    }

    private ResultActions change(UUID id, String how, String address, String body) throws Exception {
        String whole = "/api/imports/" + id + address;
        return how.equals("posts") ? officer.posts(whole, body) : officer.puts(whole, body);
    }

    private JsonNode read(UUID id) throws Exception {
        return json.readTree(officer.reads("/api/imports/" + id)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private static JsonNode item(JsonNode file, String id) {
        return file.at("/items")
                .valueStream()
                .filter(item -> item.at("/id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
