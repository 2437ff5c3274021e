package trinhky.reporting.application;

import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.calendar.VietnameseDates;
import trinhky.document.OfficialDocument;
import trinhky.document.OfficialDocument.Letterhead;
import trinhky.document.OfficialDocument.Paragraph;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;
import trinhky.reporting.domain.ReportedPlan;
import trinhky.reporting.domain.ReportedPlans;
import trinhky.reporting.domain.ReportingCycle;

/** The official letter with which the committee sends its consolidated report upwards. */
@Component
class CoveringLetter {

    private final ReportedPlans plans;
    private final UnitDirectory units;

    CoveringLetter(ReportedPlans plans, UnitDirectory units) {
        this.plans = plans;
        this.units = units;
    }

    OfficialDocument of(ReportingCycle cycle) {
        ReportedPlan plan = plans.of(cycle.planId());
        UnitSummary issuer = units.unit(plan.issuerUnitId());
        UnitSummary lead = units.unit(cycle.leadUnitId());
        return OfficialDocument.letter(
                letterhead(issuer, lead),
                "gửi Báo cáo " + ConsolidatedReport.summary(plan, cycle),
                receivers(cycle, plan),
                List.of(
                        new Paragraph(sending(plan, cycle, issuer)),
                        new Paragraph("Đầu mối tổng hợp, giải trình số liệu: %s.".formatted(lead.name())),
                        new Paragraph("%s kính báo cáo".formatted(issuer.name()))),
                List.of("Như trên", lead.name()),
                "Lưu: VT");
    }

    private static Letterhead letterhead(UnitSummary issuer, UnitSummary lead) {
        return new Letterhead(
                issuer.letterhead().parent(),
                issuer.letterhead().own(),
                "UBND-" + lead.shortName(),
                issuer.placeName());
    }

    private static String sending(ReportedPlan plan, ReportingCycle cycle, UnitSummary issuer) {
        return "Thực hiện Kế hoạch số %s ngày %s về %s, %s kính gửi Báo cáo %s (số liệu từ ngày %s đến hết ngày %s)."
                .formatted(
                        plan.number(),
                        VietnameseDates.numeric(plan.issuedOn()),
                        plan.title(),
                        issuer.name(),
                        ConsolidatedReport.summary(plan, cycle),
                        VietnameseDates.numeric(cycle.dataFrom()),
                        VietnameseDates.numeric(cycle.dataTo()));
    }

    private List<String> receivers(ReportingCycle cycle, ReportedPlan plan) {
        return plans.receivers(cycle.ruleId()).stream()
                .filter(id -> !id.equals(plan.issuerUnitId()))
                .map(id -> units.unit(id).name())
                .toList();
    }
}
