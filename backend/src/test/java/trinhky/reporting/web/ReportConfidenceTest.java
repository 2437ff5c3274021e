package trinhky.reporting.web;

import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import trinhky.reporting.Province;
import trinhky.reporting.ReportingTestBase;
import trinhky.testing.As;

/** What units of one cycle may not see of each other nor do in each other's place. */
class ReportConfidenceTest extends ReportingTestBase {

    private static final String REASON = "{\"reason\":\"Không phát sinh\",\"dueOn\":\"2027-07-01\"}";

    @Autowired
    MockMvc mvc;

    private UUID cycle;
    private String unit;
    private String neighbour;
    private UUID report;

    @BeforeEach
    void open() {
        cycle = openCycle(3);
        unit = province.communes.get(0);
        neighbour = province.communes.get(1);
        report = report(cycle, unit);
        Province.signOut();
    }

    @Test
    void noUnitExemptsItselfNorGivesItselfMoreTime() throws Exception {
        for (String act : new String[] {"extension", "exemption"}) {
            String address = "/api/obligations/" + report + "/" + act;
            as(unit, "HEAD").posts(address, REASON).andExpect(status().isForbidden());
            as(province.lead, "OFFICER").posts(address, REASON).andExpect(status().isForbidden());
            as(province.office, "HEAD").posts(address, REASON).andExpect(status().isForbidden());
            as(province.lead, "HEAD").posts(address, REASON).andExpect(status().isNoContent());
        }
    }

    @Test
    void theOfficerDoesNotApproveAndNobodyReviewsTheOwnReport() throws Exception {
        String address = "/api/reports/" + report;
        as(unit, "HEAD").posts(address + "/submission").andExpect(status().isForbidden());
        as(unit, "OFFICER").posts(address + "/nil", "{\"nil\":true}").andExpect(status().isOk());
        as(unit, "OFFICER").posts(address + "/submission").andExpect(status().isOk());
        as(unit, "OFFICER").posts(address + "/approval").andExpect(status().isForbidden());
        as(neighbour, "HEAD").posts(address + "/approval").andExpect(status().isForbidden());
        as(unit, "HEAD").posts(address + "/approval").andExpect(status().isOk());
        as(unit, "OFFICER")
                .posts(address + "/review", "{\"decision\":\"ACCEPT\"}")
                .andExpect(status().isForbidden());
        as(unit, "HEAD").posts(address + "/review", "{\"decision\":\"ACCEPT\"}").andExpect(status().isForbidden());
    }

    @Test
    void onlyTheUnitItselfTakesItsReportBack() throws Exception {
        String address = "/api/reports/" + report + "/withdrawal";
        String reason = "{\"reason\":\"Nhập nhầm số hộ\"}";
        handIn(report, unit);
        Province.signOut();
        as(neighbour, "HEAD").posts(address, reason).andExpect(status().isForbidden());
        as(province.lead, "HEAD").posts(address, reason).andExpect(status().isForbidden());
        as(unit, "HEAD").posts(address, "{\"reason\":\"\"}").andExpect(status().isUnprocessableContent());
        as(unit, "OFFICER")
                .posts(address, reason)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.withdrawn.reason").value("Nhập nhầm số hộ"))
                .andExpect(jsonPath("$.mayWithdraw").value(false));
        as(unit, "OFFICER").posts(address, reason).andExpect(status().isConflict());
        as(province.lead, "OFFICER")
                .reads("/api/reports/" + report)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("reporting.taken-back"));
    }

    @Test
    void whatAUnitIsStillWritingIsReadByNobodyElse() throws Exception {
        String address = "/api/reports/" + report;
        for (String reader : new String[] {province.lead, province.office}) {
            as(reader, "OFFICER")
                    .reads(address)
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.code").value("reporting.not-handed-in"));
        }
        handIn(report, unit);
        Province.signOut();
        as(province.lead, "OFFICER").reads(address).andExpect(status().isOk());
        as(neighbour, "OFFICER").reads(address).andExpect(status().isForbidden());
    }

    @Test
    void aUnitSeesOnlyItsOwnDutiesOfAPlan() throws Exception {
        thePlanIsReadBy(unit);
        String address = "/api/plans/" + province.planId + "/obligations";
        as(province.lead, "OFFICER")
                .reads(address)
                .andExpect(jsonPath("$.total").value(6));
        as(unit, "OFFICER").reads(address).andExpect(jsonPath("$.obligations", hasSize(2)));
        as(unit, "OFFICER")
                .reads(address + "?unitId=" + neighbour)
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void aUnitThatOnlyReportsSeesNeitherTheCycleNorItsConsolidation() throws Exception {
        for (String part :
                new String[] {"", "/obligations", "/grid", "/consolidation", "/figures/" + province.shopsId}) {
            as(unit, "HEAD").reads("/api/cycles/" + cycle + part).andExpect(status().isForbidden());
        }
    }

    private void thePlanIsReadBy(String unitId) {
        jdbc.update("""
                insert into plan (id, version, status, draft_number, title, issuer_unit_id, office_unit_id,
                    drafting_unit_id, drafter_id, consultation_needed, consultation_unit_ids, consultation_days,
                    consultation_silence, created_at, updated_at, updated_by)
                values (?, 0, 'ISSUED', 1, 'Thử', ?, ?, ?, 'x', false, '{}', 5, 'BLOCKS', timestamptz '2026-09-12',
                    timestamptz '2026-09-12', 'x')""", province.planId, province.committee, province.office, province.lead);
        jdbc.update("insert into plan_reader values (?, ?)", province.planId, unitId);
    }

    private As as(String unitId, String role) {
        return As.official(mvc, Province.official(unitId, role));
    }
}
