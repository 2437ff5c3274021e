package trinhky.reporting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trinhky.reporting.Province;
import trinhky.reporting.ReportingTestBase;
import trinhky.reporting.application.ExemptObligation;
import trinhky.reporting.application.ExtendObligation;
import trinhky.reporting.application.ReturnReport;
import trinhky.reporting.application.ReturnReportToOfficer;
import trinhky.reporting.application.SaveReportCells;
import trinhky.reporting.domain.CellEntry;
import trinhky.reporting.domain.CellKey;
import trinhky.reporting.domain.ProgressStatus;
import trinhky.shared.DomainProblem;

class UnitReportProcessTest extends ReportingTestBase {
    @Autowired
    SaveReportCells save;

    @Autowired
    ReturnReport returnReport;

    @Autowired
    ReturnReportToOfficer returnToOfficer;

    @Autowired
    ExemptObligation exempt;

    @Autowired
    ExtendObligation extend;

    private UUID cycle;
    private String unit;
    private UUID report;
    private CellKey shops;

    @BeforeEach
    void open() {
        cycle = openCycle(2);
        unit = province.communes.get(0);
        report = report(cycle, unit);
        shops = new CellKey.Indicator(province.shopsId);
    }

    @Test
    void theReportOfAUnitGoesFromItsOfficerToItsHeadToTheLeadUnit() {
        assertThat(waitingSteps(report)).containsExactly("Task_PrepareReport");
        Province.signIn(unit, "OFFICER");
        fill("204");
        submit.submit(report);
        assertThat(waitingSteps(report)).containsExactly("Task_ApproveReport");
        Province.signIn(unit, "HEAD");
        approve.approve(report);
        assertThat(waitingSteps(report)).containsExactly("Task_ReviewReport");
        assertThat(state(report)).isEqualTo("SUBMITTED");
        acceptAsLead(report);
        assertThat(state(report)).isEqualTo("ACCEPTED");
        assertThat(endsOf(report)).containsExactly("EndEvent_ReportAccepted");
    }

    @Test
    void theHeadOfTheUnitSendsItBackWithTheReason() {
        Province.signIn(unit, "OFFICER");
        fill("204");
        submit.submit(report);
        Province.signIn(unit, "HEAD");
        assertThatThrownBy(() -> returnToOfficer.returnToOfficer(report, " "))
                .hasMessageContaining("reporting.reason-missing");
        returnToOfficer.returnToOfficer(report, "Xem lại số hộ");
        assertThat(waitingSteps(report)).containsExactly("Task_PrepareReport");
        assertThat(state(report)).isEqualTo("OPEN");
        Province.signIn(unit, "OFFICER");
        submit.submit(report);
        assertThat(waitingSteps(report)).containsExactly("Task_ApproveReport");
    }

    @Test
    void theLeadUnitSendsItBackWithReasonsAtCellsAndTheFirstTimeIsKept() {
        Province.signIn(unit, "OFFICER");
        fill("204");
        submit.submit(report);
        Province.signIn(unit, "HEAD");
        approve.approve(report);
        Instant first = firstSubmitted();
        Province.signIn(province.lead, "OFFICER");
        returnReport.returnToUnit(report, "", List.of(new ReturnReport.Remark(shops.text(), "Lớn hơn số hộ của xã")));
        assertThat(state(report)).isEqualTo("RETURNED");
        assertThat(waitingSteps(report)).containsExactly("Task_PrepareReport");
        onDay(LAST_DAY.plusDays(3));
        Province.signIn(unit, "OFFICER");
        save.save(report, List.of(value("150", version())));
        submit.submit(report);
        Province.signIn(unit, "HEAD");
        approve.approve(report);
        assertThat(firstSubmitted()).isEqualTo(first);
        acceptAsLead(report);
        assertThat(endsOf(report)).containsExactly("EndEvent_ReportAccepted");
    }

    @Test
    void anExemptedUnitHasNoTaskAnyMore() {
        Province.signIn(province.lead, "OFFICER");
        assertThatThrownBy(() -> exempt.exempt(report, "Mới sáp nhập")).hasMessageContaining("reporting.not-lead-head");
        Province.signIn(province.lead, "HEAD");
        exempt.exempt(report, "Mới sáp nhập");
        assertThat(state(report)).isEqualTo("EXEMPTED");
        assertThat(waitingSteps(report)).isEmpty();
        assertThat(endsOf(report)).containsExactly("EndEvent_ObligationEnded");
    }

    @Test
    void anExtendedUnitHasMoreTime() {
        Province.signIn(province.lead, "HEAD");
        assertThatThrownBy(() -> extend.extend(report, LAST_DAY, "Lũ lụt")).isInstanceOf(DomainProblem.class);
        extend.extend(report, LAST_DAY.plusDays(5), "Lũ lụt");
        onDay(LAST_DAY.plusDays(4));
        handIn(report, unit);
        assertThat(jdbc.queryForObject(
                        "select timeliness(due_at, first_submitted_at, first_submitted_at) from report_obligation where id = ?",
                        String.class,
                        report))
                .isEqualTo("ON_TIME");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingTypedIsLost() {
        Province.signIn(unit, "OFFICER");
        save.save(report, List.of(value("khoảng hai trăm", 0)));
        assertThatThrownBy(() -> submit.submit(report))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.fields())
                                .extracting("code")
                                .containsExactlyInAnyOrder("reporting.not-a-number", "reporting.progress-missing"));
        assertThat(jdbc.queryForObject(
                        "select entered from report_value where obligation_id = ?", String.class, report))
                .isEqualTo("khoảng hai trăm");
    }

    @Test
    void aCellThatAColleagueChangedMeanwhileIsNotOverwritten() {
        Province.signIn(unit, "OFFICER");
        assertThat(save.save(report, List.of(value("204", 0)))).isEmpty();
        assertThat(save.save(report, List.of(value("205", 0)))).containsExactly(shops);
        assertThat(save.save(report, List.of(value("206", 1)))).isEmpty();
    }

    @Test
    void nobodyElseTouchesTheReport() {
        Province.signIn(province.communes.get(1), "OFFICER");
        assertThatThrownBy(() -> submit.submit(report)).hasMessageContaining("task.not-yours");
        Province.signIn(unit, "HEAD");
        assertThatThrownBy(() -> save.save(report, List.of(value("1", 0)))).hasMessageContaining("task.not-yours");
        Province.signIn(unit, "OFFICER");
        assertThatThrownBy(() -> accept.accept(report)).hasMessageContaining("task.not-yours");
    }

    private void fill(String shopCount) {
        save.save(
                report,
                List.of(
                        value(shopCount, 0),
                        new CellEntry(
                                new CellKey.Assignment(province.trainingId).text(),
                                0,
                                null,
                                null,
                                null,
                                60,
                                ProgressStatus.IN_PROGRESS,
                                "6 buổi")));
    }

    private CellEntry value(String entered, int version) {
        return new CellEntry(shops.text(), version, entered, null, null, null, null, null);
    }

    private int version() {
        return jdbc.queryForObject("select version from report_value where obligation_id = ?", Integer.class, report);
    }

    private Instant firstSubmitted() {
        return jdbc.queryForObject(
                        "select first_submitted_at from report_obligation where id = ?", OffsetDateTime.class, report)
                .toInstant();
    }
}
