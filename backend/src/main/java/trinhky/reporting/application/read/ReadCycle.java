package trinhky.reporting.application.read;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.Deadlines;
import trinhky.calendar.Timeliness;
import trinhky.identity.Access;
import trinhky.identity.CurrentOfficial;
import trinhky.organisation.Role;
import trinhky.organisation.UnitKind;
import trinhky.reporting.application.SubjectTypes;
import trinhky.reporting.domain.Consolidation;
import trinhky.reporting.domain.Consolidations;

/** The dashboard of a cycle. */
@Service
public class ReadCycle {
    private static final int ALL = 100;

    private final Access access;
    private final CycleRows cycles;
    private final ObligationRows obligations;
    private final Consolidations consolidations;
    private final Deadlines deadlines;
    private final Clock clock;

    ReadCycle(
            Access access,
            CycleRows cycles,
            ObligationRows obligations,
            Consolidations consolidations,
            Deadlines deadlines,
            Clock clock) {
        this.access = access;
        this.cycles = cycles;
        this.obligations = obligations;
        this.consolidations = consolidations;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The cycle as it stands now. */
    @SuppressWarnings("size: one line a field")
    @Transactional(readOnly = true)
    public CycleView read(UUID cycleId) {
        CurrentOfficial reader = access.requireRead(SubjectTypes.CYCLE, cycleId.toString());
        CycleRowView cycle = cycles.one(cycleId, Readers.unitsOf(reader));
        List<ObligationRowView> rows = obligations.ofCycle(cycleId);
        List<ObligationRowView> before =
                previous(cycle, reader).map(obligations::ofCycle).orElse(List.of());
        Optional<Consolidation> consolidation = consolidations.findById(cycleId);
        String lead = cycle.leadUnit().id();
        boolean leadOfficer = Readers.holds(reader, lead, Role.OFFICER);
        Instant now = clock.instant();
        return new CycleView(
                cycle,
                now,
                groups(rows, before),
                onTimePercent(before),
                longestLateDays(rows, now),
                (int) rows.stream().filter(row -> row.unusual() > 0).count(),
                consolidation.map(Consolidation::state).orElse(null),
                consolidation.flatMap(Consolidation::documentId).orElse(null),
                leadOfficer,
                leadOfficer,
                Readers.holds(reader, lead, Role.HEAD));
    }

    private Optional<UUID> previous(CycleRowView cycle, CurrentOfficial reader) {
        return cycles
                .first(
                        1,
                        "c.plan_id = :plan and c.data_to < :dataTo and c.state <> 'PLANNED'",
                        Map.of("plan", cycle.planId(), "dataTo", cycle.period().dataTo()),
                        Readers.unitsOf(reader),
                        true)
                .stream()
                .findFirst()
                .map(CycleRowView::cycleId);
    }

    private static List<UnitKindFiguresView> groups(List<ObligationRowView> rows, List<ObligationRowView> before) {
        Map<UnitKind, List<ObligationRowView>> now = byKind(rows);
        Map<UnitKind, List<ObligationRowView>> then = byKind(before);
        return now.entrySet().stream()
                .map(group -> new UnitKindFiguresView(
                        group.getKey(),
                        Figures.of(group.getValue()),
                        onTimePercent(then.getOrDefault(group.getKey(), List.of()))))
                .toList();
    }

    private static Map<UnitKind, List<ObligationRowView>> byKind(List<ObligationRowView> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.unit().kind(), TreeMap::new, Collectors.toList()));
    }

    private static Integer onTimePercent(List<ObligationRowView> rows) {
        CycleFiguresView figures = Figures.of(rows);
        return figures.expected() == 0 ? null : Math.round(figures.onTime() * ALL / (float) figures.expected());
    }

    private int longestLateDays(List<ObligationRowView> rows, Instant now) {
        return rows.stream()
                .filter(row -> row.expected() && row.timeliness() == Timeliness.LATE)
                .mapToInt(row -> deadlines
                        .standing(Deadlines.endOf(row.dueOn()), Optional.of(row.receivedAt()), now)
                        .workingDays())
                .max()
                .orElse(0);
    }
}
