package trinhky.plan.application;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trinhky.plan.Aggregation;
import trinhky.plan.PreparedPlan;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.Assignment;
import trinhky.plan.domain.BudgetLine;
import trinhky.plan.domain.Consolidator;
import trinhky.plan.domain.Indicator;
import trinhky.plan.domain.LegalBasis;
import trinhky.plan.domain.PlanRow;
import trinhky.plan.domain.PlanSection;
import trinhky.plan.domain.RecipientEntry;
import trinhky.plan.domain.ReportingRule;
import trinhky.plan.domain.Target;
import trinhky.plan.domain.UnitRef;

/** Turns prepared content into the rows of a plan. */
final class PreparedRows {

    private static final int OPENS_DAYS_BEFORE = 30;

    private final PreparedPlan content;
    private final UUID planId;
    private final Actor actor;

    PreparedRows(PreparedPlan content, UUID planId, Actor actor) {
        this.content = content;
        this.planId = planId;
        this.actor = actor;
    }

    Stream<PlanRow> all() {
        return Stream.of(
                        each(content.legalBases(), this::basis),
                        each(content.sections(), this::section),
                        each(content.indicators(), this::indicator),
                        each(content.tasks(), this::task),
                        each(content.budget(), this::money),
                        each(content.rules(), this::rule),
                        each(content.recipients(), this::recipient))
                .flatMap(rows -> rows);
    }

    private interface ToRow<L> {
        PlanRow row(UUID id, L line, int position);
    }

    private static <L> Stream<PlanRow> each(List<L> lines, ToRow<L> toRow) {
        return IntStream.range(0, lines.size())
                .mapToObj(position -> toRow.row(UUID.randomUUID(), lines.get(position), position));
    }

    private PlanRow basis(UUID id, PreparedPlan.Basis line, int position) {
        return new LegalBasis(
                id,
                null,
                planId,
                position,
                line.type(),
                line.number(),
                line.issuedOn(),
                line.issuer(),
                line.summary(),
                actor.at(),
                actor.officialId());
    }

    private PlanRow section(UUID id, PreparedPlan.Section line, int position) {
        return new PlanSection(
                id,
                null,
                planId,
                position,
                line.label(),
                line.title(),
                line.body(),
                false,
                actor.at(),
                actor.officialId());
    }

    private PlanRow indicator(UUID id, PreparedPlan.TargetLine line, int position) {
        UnitRef owner = units(line.owner());
        return new Indicator(
                id,
                null,
                planId,
                position,
                line.code(),
                line.group(),
                line.name(),
                line.unit(),
                owner.namesOne() || owner.unresolved() ? Aggregation.SINGLE : Aggregation.AVERAGE,
                target(line.body()),
                target(line.annex()),
                null,
                null,
                owner,
                actor.at(),
                actor.officialId());
    }

    private PlanRow task(UUID id, PreparedPlan.TaskLine line, int position) {
        return new Assignment(
                id,
                null,
                planId,
                position,
                line.code(),
                line.group(),
                line.title(),
                units(line.lead()),
                units(line.cooperating()),
                line.timing(),
                line.output(),
                actor.at(),
                actor.officialId());
    }

    private PlanRow money(UUID id, PreparedPlan.Money line, int position) {
        return new BudgetLine(
                id,
                null,
                planId,
                position,
                line.source(),
                null,
                line.year(),
                line.amount(),
                actor.at(),
                actor.officialId());
    }

    private PlanRow rule(UUID id, PreparedPlan.Rule line, int position) {
        return new ReportingRule(
                id,
                null,
                planId,
                position,
                line.period(),
                line.phrase(),
                line.dueDay(),
                line.dueMonth(),
                line.inclusive(),
                OPENS_DAYS_BEFORE,
                units(line.reporters()),
                new Consolidator(line.consolidatorUnitId(), null, null, null),
                line.submitToUnitIds(),
                actor.at(),
                actor.officialId());
    }

    private PlanRow recipient(UUID id, PreparedPlan.Recipient line, int position) {
        return new RecipientEntry(
                id,
                null,
                planId,
                position,
                line.label(),
                line.groupCode(),
                line.unitId(),
                line.purpose(),
                actor.at(),
                actor.officialId());
    }

    private static Target target(PreparedPlan.Value value) {
        return value == null
                ? null
                : new Target(value.comparator(), value.low(), value.high(), value.scope(), value.quote());
    }

    private static UnitRef units(PreparedPlan.Units units) {
        return new UnitRef(units.unitIds(), units.groupCodes(), units.words());
    }
}
