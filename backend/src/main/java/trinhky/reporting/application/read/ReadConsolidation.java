package trinhky.reporting.application.read;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.Timeliness;
import trinhky.identity.Access;
import trinhky.identity.CurrentOfficial;
import trinhky.reporting.ObligationState;
import trinhky.reporting.application.ReportTasks;
import trinhky.reporting.application.SubjectTypes;
import trinhky.reporting.domain.Consolidation;
import trinhky.reporting.domain.ConsolidationState;
import trinhky.reporting.domain.Consolidations;
import trinhky.reporting.domain.StatementKind;
import trinhky.task.OpenTasks;

/** The consolidated report of a cycle as it stands; before the consolidation everything in it is provisional. */
@Service
public class ReadConsolidation {
    private final Access access;
    private final OpenTasks tasks;
    private final Consolidations consolidations;
    private final ConsolidationParts parts;
    private final ListCycleObligations obligations;

    ReadConsolidation(
            Access access,
            OpenTasks tasks,
            Consolidations consolidations,
            ConsolidationParts parts,
            ListCycleObligations obligations) {
        this.access = access;
        this.tasks = tasks;
        this.consolidations = consolidations;
        this.parts = parts;
        this.obligations = obligations;
    }

    /** The consolidated report. */
    @SuppressWarnings("size: one line a field")
    @Transactional(readOnly = true)
    public ConsolidationView read(UUID cycleId) {
        CurrentOfficial reader = access.requireRead(SubjectTypes.CYCLE, cycleId.toString());
        Optional<Consolidation> consolidation = consolidations.findById(cycleId);
        ConsolidationParts.Figures figures = parts.figures(cycleId, consolidation);
        ConsolidationParts.Assignments assignments = parts.assignments(cycleId);
        ObligationFilter expected = new ObligationFilter(List.of(), List.of(), List.of(), true, false, null);
        List<ObligationRowView> rows = obligations.list(cycleId, expected).items();
        return new ConsolidationView(
                parts.cycle(cycleId, reader),
                consolidation.map(Consolidation::state).orElse(null),
                isYours(consolidation, ConsolidationState.DRAFT, ReportTasks.CONSOLIDATE),
                isYours(consolidation, ConsolidationState.SUBMITTED, ReportTasks.APPROVE_CONSOLIDATION),
                consolidation.flatMap(parts::returned).orElse(null),
                figures.views(),
                assignments.counts(),
                assignments.views(),
                parts.statements(cycleId, StatementKind.RESULT),
                parts.statements(cycleId, StatementKind.DIFFICULTY),
                parts.statements(cycleId, StatementKind.PROPOSAL),
                only(rows, row -> row.timeliness() == Timeliness.LATE),
                only(rows, row -> row.timeliness() == Timeliness.NOT_SUBMITTED),
                only(rows, row -> row.state() == ObligationState.SUBMITTED),
                parts.texts(cycleId),
                figures.deltas(),
                consolidation.flatMap(Consolidation::frozenAt).orElse(null),
                consolidation.flatMap(Consolidation::documentId).orElse(null));
    }

    private boolean isYours(Optional<Consolidation> consolidation, ConsolidationState state, String task) {
        return consolidation
                .filter(one -> one.state() == state)
                .map(one -> tasks.isYours(task, one.cycleId().toString()))
                .orElse(false);
    }

    private static List<ObligationRowView> only(List<ObligationRowView> rows, Predicate<ObligationRowView> which) {
        return rows.stream().filter(which).toList();
    }
}
