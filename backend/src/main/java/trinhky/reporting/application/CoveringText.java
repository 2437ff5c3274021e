package trinhky.reporting.application;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import trinhky.calendar.VietnameseDates;
import trinhky.distribution.IssuedDocument;
import trinhky.distribution.Notations;
import trinhky.distribution.OutgoingDocuments;
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
class CoveringText {

    private final ReportedPlans plans;
    private final UnitDirectory units;
    private final Notations notations;
    private final OutgoingDocuments outgoing;

    CoveringText(ReportedPlans plans, UnitDirectory units, Notations notations, OutgoingDocuments outgoing) {
        this.plans = plans;
        this.units = units;
        this.notations = notations;
        this.outgoing = outgoing;
    }

    /** Number and date of the report, once it is issued. */
    Optional<IssuedDocument> report(ReportingCycle cycle) {
        return outgoing.of(SubjectTypes.CYCLE, cycle.id().toString());
    }

    /** Those who get it: whom the plan names, but for the committee that sends it. */
    List<UnitSummary> receivers(ReportingCycle cycle) {
        ReportedPlan plan = plans.of(cycle.planId());
        return plans.receivers(cycle.ruleId()).stream()
                .filter(id -> !id.equals(plan.issuerUnitId()))
                .map(units::unit)
                .toList();
    }

    /** The unit that answers for the figures. */
    UnitSummary lead(ReportingCycle cycle) {
        return units.unit(cycle.leadUnitId());
    }

    /** The summary after "V/v". */
    static String summary(ReportedPlan plan, ReportingCycle cycle) {
        return "gửi Báo cáo " + ConsolidatedReport.summary(plan, cycle);
    }

    /** The letter; as long as the report has no number, it is left out. */
    OfficialDocument of(ReportingCycle cycle) {
        ReportedPlan plan = plans.of(cycle.planId());
        UnitSummary issuer = units.unit(plan.issuerUnitId());
        UnitSummary lead = lead(cycle);
        return OfficialDocument.letter(
                new Letterhead(
                        issuer.letterhead().parent(),
                        issuer.letterhead().own(),
                        notations.of(Notations.OFFICIAL_LETTER, issuer.id(), lead.id(), null),
                        issuer.placeName()),
                summary(plan, cycle),
                receivers(cycle).stream().map(UnitSummary::name).toList(),
                List.of(
                        new Paragraph(sending(plan, cycle, issuer)),
                        new Paragraph("Đầu mối tổng hợp, giải trình số liệu: %s.".formatted(lead.name())),
                        new Paragraph("%s kính báo cáo".formatted(issuer.name()))),
                List.of("Như trên", lead.name()),
                "Lưu: VT");
    }

    private String sending(ReportedPlan plan, ReportingCycle cycle, UnitSummary issuer) {
        String number = report(cycle)
                .map(report -> "số %s ngày %s ".formatted(report.number(), VietnameseDates.numeric(report.issuedOn())))
                .orElse("");
        return "Thực hiện Kế hoạch số %s ngày %s của %s về %s, %s kính gửi Báo cáo %s%s (số liệu từ ngày %s đến hết ngày %s)."
                .formatted(
                        plan.number(),
                        VietnameseDates.numeric(plan.issuedOn()),
                        issuer.name(),
                        plan.title(),
                        issuer.name(),
                        number,
                        ConsolidatedReport.summary(plan, cycle),
                        VietnameseDates.numeric(cycle.dataFrom()),
                        VietnameseDates.numeric(cycle.dataTo()));
    }
}
