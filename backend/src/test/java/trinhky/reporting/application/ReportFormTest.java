package trinhky.reporting.application;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import trinhky.plan.Aggregation;
import trinhky.plan.Comparator;
import trinhky.plan.IssuedAssignment;
import trinhky.plan.IssuedIndicator;
import trinhky.plan.IssuedRule;
import trinhky.plan.PeriodKind;
import trinhky.plan.PlanIssued;
import trinhky.reporting.domain.ReportingCycle;
import trinhky.reporting.domain.ReportingCycles;
import trinhky.testing.DemoProvince;
import trinhky.testing.FormAssert;
import trinhky.testing.IntegrationTest;

/** The consolidated report and its covering letter as they are printed. */
@IntegrationTest
@DemoProvince
class ReportFormTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ReportingCycles cycles;

    @Autowired
    CycleDocuments documents;

    @Autowired
    FormAssert form;

    @Autowired
    MockMvc mvc;

    private ReportingCycle cycle;

    @BeforeEach
    void issueAPlan() {
        UUID planId = UUID.randomUUID();
        events.publishEvent(plan(planId, List.of("stc", "skhcn", "xa-tan-hong")));
        UUID id = jdbc.sql("select id from reporting_cycle where plan_id = :plan order by opens_on limit 1")
                .param("plan", planId)
                .query(UUID.class)
                .single();
        cycle = cycles.findById(id).orElseThrow();
    }

    @Test
    void theConsolidatedReportKeepsTheForm() {
        form.keepsTheForm("bao-cao-tong-hop", documents.report(cycle));
    }

    @Test
    void theCoveringLetterKeepsTheForm() {
        form.keepsTheForm("cong-van-gui-bao-cao", documents.letter(cycle));
    }

    @Test
    void theLeadDepartmentSeesBothWhileItWrites() throws Exception {
        for (String file : List.of("consolidation/preview", "covering-letter")) {
            mvc.perform(get("/api/cycles/" + cycle.id() + "/" + file + ".pdf").with(user("sct.officer")))
                    .andExpect(status().isOk())
                    .andExpect(content().contentType("application/pdf"))
                    .andExpect(header().string("Content-Disposition", containsString("inline")));
            mvc.perform(get("/api/cycles/" + cycle.id() + "/" + file + ".docx").with(user("sct.officer")))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Content-Disposition", containsString(".docx")));
        }
    }

    private static PlanIssued plan(UUID planId, List<String> reporters) {
        IssuedRule rule = new IssuedRule(
                UUID.randomUUID(),
                PeriodKind.HALF_YEAR,
                "trước ngày 15/6",
                15,
                6,
                false,
                30,
                reporters,
                "sct",
                List.of("bct", "ubnd"));
        IssuedIndicator shops = new IssuedIndicator(
                UUID.randomUUID(),
                "I.1",
                "Bán hàng trực tuyến",
                "Thương nhân bán hàng trực tuyến",
                "hộ",
                Comparator.GE,
                BigDecimal.TEN,
                null,
                reporters,
                Aggregation.SUM);
        IssuedAssignment training =
                new IssuedAssignment(UUID.randomUUID(), "V.8", "Đào tạo", "Tập huấn cho hộ kinh doanh", "stc");
        return new PlanIssued(
                planId,
                "244/KH-UBND",
                "Phát triển thương mại điện tử tỉnh Đồng Tháp giai đoạn 2026 - 2030",
                LocalDate.of(2025, 9, 12),
                "sct",
                null,
                "ubnd",
                "vpub",
                2026,
                2027,
                List.of(rule),
                List.of(shops),
                List.of(training));
    }
}
