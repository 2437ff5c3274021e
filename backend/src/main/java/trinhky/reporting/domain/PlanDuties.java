package trinhky.reporting.domain;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import trinhky.plan.IssuedAssignment;
import trinhky.plan.IssuedIndicator;
import trinhky.plan.IssuedRule;
import trinhky.plan.PlanIssued;

/** Writes what an issued plan asks to be reported, set by set. */
@Repository
public class PlanDuties {
    private static final String RULE = """
            insert into reporting_rule (rule_id, plan_id, ordinal, period, phrase, due_day, due_month, inclusive,
                                        opens_days_before, consolidator_unit_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String INDICATOR = """
            insert into reporting_indicator (indicator_id, plan_id, ordinal, code, group_title, name, unit, comparator,
                                             low, high, aggregation)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String CYCLE = """
            insert into reporting_cycle (id, plan_id, rule_id, period_code, period_label, data_from, data_to, opens_on,
                                         due_on, due_at, consolidation_due_on, lead_unit_id, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PLANNED')""";

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    PlanDuties(JdbcTemplate batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    /** Whether the duties of this plan were created before. */
    public boolean exist(PlanIssued plan) {
        return jdbc.sql("select exists (select 1 from reporting_plan where plan_id = :plan)")
                .param("plan", plan.planId())
                .query(Boolean.class)
                .single();
    }

    /** Copies the plan's rules, indicators and assignments and creates a period for each rule and time. */
    public void create(PlanIssued plan, List<PlannedCycle> cycles) {
        createPlan(plan);
        createRules(plan);
        createReportersAndReceivers(plan.rules());
        createIndicators(plan);
        createAssignments(plan);
        createCycles(plan, cycles);
    }

    private void createPlan(PlanIssued plan) {
        batches.update(
                "insert into reporting_plan values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                plan.planId(),
                plan.number(),
                plan.title(),
                plan.issuedOn(),
                plan.leadUnitId(),
                plan.fieldOfWork(),
                plan.issuerUnitId(),
                plan.officeUnitId(),
                plan.periodFromYear(),
                plan.periodToYear());
    }

    private void createRules(PlanIssued plan) {
        batch(RULE, numbered(plan.rules(), (ordinal, rule) -> new Object[] {
            rule.ruleId(),
            plan.planId(),
            ordinal,
            rule.period().name(),
            rule.phrase(),
            rule.dueDay(),
            rule.dueMonth(),
            rule.inclusive(),
            rule.opensDaysBefore(),
            rule.consolidatorUnitId()
        }));
    }

    private void createReportersAndReceivers(List<IssuedRule> rules) {
        batch(
                "insert into reporting_rule_reporter (rule_id, unit_id) values (?, ?) on conflict do nothing",
                pairs(rules, IssuedRule::ruleId, IssuedRule::reporterUnitIds));
        batch(
                "insert into reporting_rule_receiver (ordinal, rule_id, unit_id) values (?, ?, ?)"
                        + " on conflict do nothing",
                rules.stream()
                        .flatMap(rule -> numbered(
                                rule.submitToUnitIds(), (ordinal, unit) -> new Object[] {ordinal, rule.ruleId(), unit})
                                .stream())
                        .toList());
    }

    private void createIndicators(PlanIssued plan) {
        List<IssuedIndicator> indicators = plan.indicators();
        batch(INDICATOR, numbered(indicators, (ordinal, one) -> new Object[] {
            one.id(),
            plan.planId(),
            ordinal,
            one.code(),
            one.groupTitle(),
            one.name(),
            one.unit(),
            one.comparator().name(),
            one.low(),
            one.high(),
            one.aggregation().name()
        }));
        batch(
                "insert into reporting_indicator_owner (indicator_id, unit_id) values (?, ?) on conflict do nothing",
                pairs(indicators, IssuedIndicator::id, IssuedIndicator::ownerUnitIds));
    }

    private void createAssignments(PlanIssued plan) {
        List<IssuedAssignment> assignments = plan.assignments();
        batch(
                "insert into reporting_assignment values (?, ?, ?, ?, ?, ?, ?)",
                numbered(assignments, (ordinal, one) -> new Object[] {
                    one.id(), plan.planId(), ordinal, one.code(), one.groupTitle(), one.title(), one.leadUnitId()
                }));
    }

    private void createCycles(PlanIssued plan, List<PlannedCycle> cycles) {
        batch(CYCLE, cycles.stream().map(cycle -> row(plan, cycle)).toList());
    }

    private static Object[] row(PlanIssued plan, PlannedCycle cycle) {
        return new Object[] {
            cycle.id(),
            plan.planId(),
            cycle.rule().ruleId(),
            cycle.period().code(),
            cycle.period().vietnameseName(),
            cycle.period().window().start(),
            cycle.period().window().end(),
            cycle.opensOn(),
            cycle.deadline().lastDay(),
            SqlTime.of(cycle.deadline().dueAt()),
            cycle.consolidationDueOn(),
            cycle.rule().consolidatorUnitId()
        };
    }

    private void batch(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows);
        }
    }

    private static <T> List<Object[]> numbered(List<T> all, Numbered<T> row) {
        return IntStream.range(0, all.size())
                .mapToObj(index -> row.of(index + 1, all.get(index)))
                .toList();
    }

    private static <T> List<Object[]> pairs(
            Collection<T> all, Function<T, ?> key, Function<T, ? extends Collection<String>> units) {
        return all.stream()
                .flatMap(one -> Stream.ofNullable(units.apply(one))
                        .flatMap(Collection::stream)
                        .map(unit -> new Object[] {key.apply(one), unit}))
                .toList();
    }

    private interface Numbered<T> {
        Object[] of(int ordinal, T element);
    }
}
