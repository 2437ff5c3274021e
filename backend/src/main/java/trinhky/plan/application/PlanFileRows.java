package trinhky.plan.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trinhky.plan.Aggregation;
import trinhky.plan.Comparator;
import trinhky.plan.PeriodKind;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.Assignment;
import trinhky.plan.domain.Consolidator;
import trinhky.plan.domain.Indicator;
import trinhky.plan.domain.PlanRow;
import trinhky.plan.domain.ReportingRule;
import trinhky.plan.domain.Target;
import trinhky.plan.domain.UnitRef;

/** Turns a plan's file into the rows of a plan. */
final class PlanFileRows {

    private static final int OPENS_DAYS_BEFORE = 30;
    private static final UnitRef NOBODY = new UnitRef(List.of(), List.of(), null);

    private final PlanFile file;
    private final UUID planId;
    private final Actor actor;

    PlanFileRows(PlanFile file, UUID planId, Actor actor) {
        this.file = file;
        this.planId = planId;
        this.actor = actor;
    }

    Stream<PlanRow> all() {
        PlanFileLines lines = new PlanFileLines(planId, actor);
        return Stream.of(
                        each(file.legalBases(), lines::basis),
                        each(file.sections(), lines::section),
                        each(file.indicators(), this::indicator),
                        each(file.tasks(), this::assignment),
                        each(file.budgetLines(), lines::budget),
                        each(file.reportingRules(), this::rule),
                        each(file.recipients(), lines::recipient))
                .flatMap(rows -> rows);
    }

    private interface ToRow<L> {
        PlanRow row(L line, int position);
    }

    private static <L> Stream<PlanRow> each(List<L> lines, ToRow<L> toRow) {
        return IntStream.range(0, lines.size()).mapToObj(position -> toRow.row(lines.get(position), position));
    }

    private PlanRow indicator(PlanFile.IndicatorLine line, int position) {
        return new Indicator(
                UUID.randomUUID(),
                null,
                planId,
                position,
                line.code(),
                title(file.indicatorGroups(), line.group()),
                line.name(),
                line.unit(),
                line.ownerUnit() == null ? Aggregation.AVERAGE : Aggregation.SINGLE,
                target(line.bodyTarget()),
                target(line.annexTarget()),
                line.baseline2025(),
                line.baseline2025() == null ? null : line.note(),
                units(line.ownerUnit(), line.ownerGroups(), line.ownerRaw()),
                actor.at(),
                actor.officialId());
    }

    private PlanRow assignment(PlanFile.TaskLine line, int position) {
        return new Assignment(
                UUID.randomUUID(),
                null,
                planId,
                position,
                line.code(),
                title(file.taskGroups(), line.group()),
                line.title(),
                units(line.leadUnit(), line.leadGroups(), line.leadRaw()),
                NOBODY,
                null,
                null,
                actor.at(),
                actor.officialId());
    }

    private PlanRow rule(PlanFile.Rule line, int position) {
        return new ReportingRule(
                UUID.randomUUID(),
                null,
                planId,
                position,
                period(line),
                line.phrase(),
                line.statedDay(),
                line.statedMonth(),
                line.inclusive(),
                OPENS_DAYS_BEFORE,
                new UnitRef(line.reporterUnits(), line.reporterGroups(), null),
                new Consolidator(line.consolidatorUnit(), null, null, null),
                line.receiverUnits(),
                actor.at(),
                actor.officialId());
    }

    private static PeriodKind period(PlanFile.Rule line) {
        return line.periodType().startsWith("HALF_YEAR") ? PeriodKind.HALF_YEAR : PeriodKind.valueOf(line.periodType());
    }

    /** A file may give the one bound of "at most" as the high value; rows keep one bound as the low one. */
    private static Target target(PlanFile.TargetValue value) {
        if (value == null) {
            return null;
        }
        boolean oneBound = value.comparator() != Comparator.RANGE && value.low() == null;
        BigDecimal low = oneBound ? value.high() : value.low();
        return new Target(value.comparator(), low, oneBound ? null : value.high(), value.scope(), value.quote());
    }

    private static UnitRef units(String unit, List<String> groups, String raw) {
        return new UnitRef(Stream.ofNullable(unit).toList(), groups, raw);
    }

    private static String title(List<PlanFile.Group> groups, String code) {
        return groups.stream()
                .filter(group -> group.code().equals(code))
                .map(group -> group.code() + ". " + group.title())
                .findFirst()
                .orElse(code);
    }
}
