package trinhky.reporting.application.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficial;
import trinhky.reporting.application.read.StatementGroupView.AuthoredStatement;
import trinhky.reporting.domain.AssignmentProgress;
import trinhky.reporting.domain.ConsolidatedFigure;
import trinhky.reporting.domain.ConsolidatedFigures;
import trinhky.reporting.domain.Consolidation;
import trinhky.reporting.domain.ConsolidationText;
import trinhky.reporting.domain.ConsolidationTexts;
import trinhky.reporting.domain.FrozenFigures;
import trinhky.reporting.domain.ReportedWords;
import trinhky.reporting.domain.StatementKind;
import trinhky.reporting.domain.UnitStatement;

/** The parts of a consolidated report for its reader. */
@Component
class ConsolidationParts {
    /** The figures, and what has changed since they were frozen. */
    record Figures(List<ConsolidatedFigureView> views, List<FigureDeltaView> deltas) {}

    /** The assignments, and how many are how far. */
    record Assignments(AssignmentCountsView counts, List<ConsolidatedAssignmentView> views) {}

    private final CycleRows cycles;
    private final ConsolidatedFigures figures;
    private final FrozenFigures frozen;
    private final ReportedWords words;
    private final ConsolidationTexts texts;
    private final FigureViews figureViews;
    private final ReportNames names;

    ConsolidationParts(
            CycleRows cycles,
            ConsolidatedFigures figures,
            FrozenFigures frozen,
            ReportedWords words,
            ConsolidationTexts texts,
            FigureViews figureViews,
            ReportNames names) {
        this.cycles = cycles;
        this.figures = figures;
        this.frozen = frozen;
        this.words = words;
        this.texts = texts;
        this.figureViews = figureViews;
        this.names = names;
    }

    CycleRowView cycle(UUID cycleId, CurrentOfficial reader) {
        return cycles.one(cycleId, Readers.unitsOf(reader));
    }

    Figures figures(UUID cycleId, Optional<Consolidation> consolidation) {
        List<ConsolidatedFigure> now = figures.of(cycleId);
        List<FrozenFigures.Delta> deltas =
                consolidation.flatMap(Consolidation::frozenAt).isPresent() ? frozen.deltas(cycleId, now) : List.of();
        return new Figures(figureViews.of(now), deltas.stream().map(this::delta).toList());
    }

    Assignments assignments(UUID cycleId) {
        List<AssignmentProgress> all = words.assignments(cycleId);
        Map<String, ReportUnitView> units =
                names.units(all.stream().map(AssignmentProgress::unitId).toList());
        return new Assignments(
                AssignmentCountsView.of(all),
                all.stream()
                        .map(one -> new ConsolidatedAssignmentView(
                                one.assignmentId(),
                                one.code(),
                                one.groupTitle(),
                                one.title(),
                                units.get(one.unitId()),
                                one.percent(),
                                one.status(),
                                one.result()))
                        .toList());
    }

    List<StatementGroupView> statements(UUID cycleId, StatementKind kind) {
        List<UnitStatement> all = words.statements(cycleId, kind);
        Map<String, ReportUnitView> units =
                names.units(all.stream().map(UnitStatement::unitId).toList());
        Map<String, List<AuthoredStatement>> groups = all.stream()
                .collect(Collectors.groupingBy(
                        UnitStatement::heading,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                one -> new AuthoredStatement(one.obligationId(), units.get(one.unitId()), one.body()),
                                Collectors.toList())));
        return groups.entrySet().stream()
                .map(group -> new StatementGroupView(group.getKey(), group.getValue()))
                .toList();
    }

    List<ConsolidationTextView> texts(UUID cycleId) {
        List<ConsolidationText> all = texts.of(cycleId);
        Map<String, String> writers =
                names.officials(all.stream().map(ConsolidationText::writtenBy).toList());
        return all.stream()
                .map(text -> new ConsolidationTextView(
                        text.section(),
                        text.body(),
                        text.section().isRequired(),
                        writers.get(text.writtenBy()),
                        text.writtenAt(),
                        text.version()))
                .toList();
    }

    Optional<ReturnedView> returned(Consolidation consolidation) {
        return consolidation
                .returnReason()
                .map(reason -> new ReturnedView(
                        reason, names.official(consolidation.returnedBy()), consolidation.returnedAt(), null));
    }

    private FigureDeltaView delta(FrozenFigures.Delta delta) {
        Map<String, ReportUnitView> units = names.units(delta.unitIds());
        return new FigureDeltaView(
                delta.indicatorId(),
                delta.name(),
                delta.frozenAmount(),
                delta.currentAmount(),
                delta.unitIds().stream()
                        .map(units::get)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
