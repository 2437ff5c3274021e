package trinhky.reporting.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.calendar.Timeliness;
import trinhky.document.OfficialDocument;
import trinhky.document.OfficialDocument.Letterhead;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;
import trinhky.reporting.domain.AssignmentProgress;
import trinhky.reporting.domain.ConsolidatedFigure;
import trinhky.reporting.domain.ConsolidationText;
import trinhky.reporting.domain.ConsolidationTexts;
import trinhky.reporting.domain.ReportedPlan;
import trinhky.reporting.domain.ReportedPlans;
import trinhky.reporting.domain.ReportedWords;
import trinhky.reporting.domain.ReportingCycle;
import trinhky.reporting.domain.StatementKind;
import trinhky.reporting.domain.UnitStatement;

/** Writes the consolidated report of a cycle as an official document. */
@Component
class ConsolidatedReportDrafting {
    private final ReportedPlans plans;
    private final ReportedWords words;
    private final ConsolidationTexts texts;
    private final Punctuality punctuality;
    private final UnitDirectory units;

    ConsolidatedReportDrafting(
            ReportedPlans plans,
            ReportedWords words,
            ConsolidationTexts texts,
            Punctuality punctuality,
            UnitDirectory units) {
        this.plans = plans;
        this.words = words;
        this.texts = texts;
        this.punctuality = punctuality;
        this.units = units;
    }

    /** The document with these figures; number, date and signature are added at issue. */
    OfficialDocument draft(ReportingCycle cycle, List<ConsolidatedFigure> figures) {
        ReportedPlan plan = plans.of(cycle.planId());
        ConsolidatedReport report = report(plan, cycle, figures);
        List<String> receivers = plans.receivers(cycle.ruleId());
        return new OfficialDocument(
                letterhead(plan),
                "BÁO CÁO",
                ConsolidatedReport.summary(plan, cycle),
                receivers.stream()
                        .filter(id -> !id.equals(plan.issuerUnitId()))
                        .map(id -> units.unit(id).name())
                        .toList(),
                List.of(),
                ConsolidatedReportBody.of(report),
                ConsolidatedReportAnnexes.of(report),
                recipients(plan, cycle, receivers),
                "Lưu: VT");
    }

    /** Those after "Kính gửi" are named by "Như trên" alone. */
    private List<String> recipients(ReportedPlan plan, ReportingCycle cycle, List<String> receivers) {
        Stream<String> committee = receivers.stream()
                .filter(plan.issuerUnitId()::equals)
                .map(id -> units.unit(id).name() + " (b/c)");
        return Stream.concat(committee, Stream.of(units.unit(cycle.leadUnitId()).name()))
                .toList();
    }

    private Letterhead letterhead(ReportedPlan plan) {
        UnitSummary issuer = units.unit(plan.issuerUnitId());
        return new Letterhead(
                issuer.letterhead().parent(), issuer.letterhead().own(), SigningHandover.NOTATION, issuer.placeName());
    }

    @SuppressWarnings("size: one line a part of the report")
    private ConsolidatedReport report(ReportedPlan plan, ReportingCycle cycle, List<ConsolidatedFigure> figures) {
        List<AssignmentProgress> assignments = words.assignments(cycle.id());
        List<UnitStatement> difficulties = words.statements(cycle.id(), StatementKind.DIFFICULTY);
        List<UnitStatement> proposals = words.statements(cycle.id(), StatementKind.PROPOSAL);
        Map<Timeliness, List<String>> standing = punctuality.unitsOf(cycle.id());
        List<String> late = standing.getOrDefault(Timeliness.LATE, List.of());
        List<String> missing = standing.getOrDefault(Timeliness.NOT_SUBMITTED, List.of());
        Map<String, String> names = names(Stream.of(
                        late.stream(),
                        missing.stream(),
                        assignments.stream().map(AssignmentProgress::unitId),
                        Stream.concat(difficulties.stream(), proposals.stream()).map(UnitStatement::unitId))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new ConsolidatedReport(
                plan,
                cycle,
                figures,
                assignments,
                difficulties,
                proposals,
                texts.of(cycle.id()).stream()
                        .collect(Collectors.toMap(ConsolidationText::section, ConsolidationText::body)),
                late.stream().map(names::get).toList(),
                missing.stream().map(names::get).toList(),
                names,
                standing.values().stream().mapToInt(List::size).sum());
    }

    private Map<String, String> names(Collection<String> ids) {
        return units.units(ids).values().stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
    }
}
