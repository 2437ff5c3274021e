package trinhky.reporting.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import trinhky.reporting.Province;
import trinhky.reporting.ReportingTestBase;

/** A unit's officer gives the report's file; the form is told what it says and stays as it is. */
class ReportFileInterfaceTest extends ReportingTestBase {

    private static final String TEXT = String.join(
            "\n",
            "BÁO CÁO",
            "Tình hình thực hiện kế hoạch 6 tháng đầu năm",
            "TT\tChỉ tiêu\tKế hoạch\tKết quả thực hiện",
            "1\tThương nhân bán hàng trực tuyến\t200\t204 hộ",
            "Nhiệm vụ",
            "TT\tNhiệm vụ\tTiến độ thực hiện",
            "1\tTập huấn cho hộ kinh doanh\tĐang làm, đạt 60%",
            "II. KHÓ KHĂN, VƯỚNG MẮC",
            "Thiếu giảng viên.");

    @Autowired
    MockMvc mvc;

    private String unit;
    private UUID report;

    @BeforeEach
    void open() {
        UUID cycle = openCycle(2);
        unit = province.communes.get(0);
        report = report(cycle, unit);
        Province.signOut();
    }

    private ResultActions give(String unitId, byte[] file) throws Exception {
        return mvc.perform(multipart("/api/reports/" + report + "/file-values")
                .file(new MockMultipartFile("file", "bao-cao.txt", "text/plain", file))
                .with(user(Province.official(unitId, "OFFICER")))
                .with(csrf()));
    }

    @Test
    void theFileIsReadForTheLinesOfTheForm() throws Exception {
        String shops = "indicator:" + province.shopsId;
        give(unit, TEXT.getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lines", hasSize(2)))
                .andExpect(
                        jsonPath("$.lines[?(@.key=='" + shops + "')].entered").value("204"))
                .andExpect(
                        jsonPath("$.lines[?(@.key=='" + shops + "')].certain").value(true))
                .andExpect(jsonPath("$.lines[?(@.percent==60)].progress").value("IN_PROGRESS"))
                .andExpect(jsonPath("$.difficulties").value("Thiếu giảng viên."));
        mvc.perform(get("/api/reports/" + report).with(user(Province.official(unit, "OFFICER"))))
                .andExpect(jsonPath("$.filled").value(0));
    }

    @Test
    void whoMayNotReadTheReportGetsNothing() throws Exception {
        give(province.communes.get(1), TEXT.getBytes(StandardCharsets.UTF_8)).andExpect(status().is4xxClientError());
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() throws Exception {
        give(unit, new byte[0])
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("file"))
                .andExpect(jsonPath("$.errors[0].message", containsString("không có nội dung")));
    }
}
