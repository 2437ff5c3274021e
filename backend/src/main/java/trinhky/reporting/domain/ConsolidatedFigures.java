package trinhky.reporting.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import trinhky.shared.Rows;

/** The figures of a cycle, made of the reports of its units. */
@Repository
public class ConsolidatedFigures {
    private static final String CONTRIBUTIONS = """
            select v.indicator_id, o.id as obligation_id, o.unit_id, o.state, v.amount, v.nil, v.explanation,
                   v.entered_by, v.entered_at, v.version, o.submitted_by, o.submitted_at, o.return_count
            from report_obligation o
            join report_value v on v.obligation_id = o.id
            where o.cycle_id = :cycle and o.ended_reason is distinct from 'UNIT_ENDED'""";
    private static final String PREVIOUS = """
            select distinct on (f.indicator_id) f.indicator_id, f.amount
            from reporting_cycle this
            join reporting_cycle c on c.plan_id = this.plan_id and c.data_to < this.data_to and c.state = 'CLOSED'
            join consolidation_figure f on f.cycle_id = c.id
            where this.id = :cycle and f.amount is not null
            order by f.indicator_id, c.data_to desc""";

    private final JdbcClient jdbc;

    ConsolidatedFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The figures as the reports stand now, in the order of the plan. */
    public List<ConsolidatedFigure> of(UUID cycleId) {
        Map<UUID, List<Contribution>> contributions =
                contributions(cycleId).stream().collect(Collectors.groupingBy(Contribution::indicatorId));
        Map<UUID, Adjustment> adjustments = adjustments(cycleId);
        Map<UUID, BigDecimal> previous = previous(cycleId);
        return definitions(cycleId).stream()
                .map(definition -> ConsolidatedFigure.of(
                        definition,
                        contributions.getOrDefault(definition.indicatorId(), List.of()),
                        Optional.ofNullable(adjustments.get(definition.indicatorId())),
                        previous.get(definition.indicatorId())))
                .toList();
    }

    /** One figure as the reports stand now. */
    public Optional<ConsolidatedFigure> one(UUID cycleId, UUID indicatorId) {
        return of(cycleId).stream()
                .filter(figure -> figure.definition().indicatorId().equals(indicatorId))
                .findFirst();
    }

    /** The indicators of the cycle's plan. */
    public List<IndicatorDefinition> definitions(UUID cycleId) {
        return jdbc.sql("""
                        select i.indicator_id, i.code, i.group_title, i.name, i.unit, i.comparator, i.low, i.high,
                               i.aggregation
                        from reporting_indicator i join reporting_cycle c on c.plan_id = i.plan_id
                        where c.id = :cycle order by i.ordinal""")
                .param("cycle", cycleId)
                .query(Rows.of(IndicatorDefinition.class))
                .list();
    }

    /** What each unit reported for each indicator. */
    public List<Contribution> contributions(UUID cycleId) {
        return jdbc.sql(CONTRIBUTIONS)
                .param("cycle", cycleId)
                .query(Rows.of(Contribution.class))
                .list();
    }

    /** Sets a figure instead of the computed one. */
    public void adjust(UUID cycleId, Adjustment adjustment) {
        jdbc.sql("""
                        insert into consolidation_adjustment as a
                            (cycle_id, indicator_id, computed, adjusted, reason, adjusted_by, adjusted_at)
                        values (:cycle, :indicator, :computed, :adjusted, :reason, :by, :at)
                        on conflict (cycle_id, indicator_id) do update
                        set computed = excluded.computed, adjusted = excluded.adjusted, reason = excluded.reason,
                            adjusted_by = excluded.adjusted_by, adjusted_at = excluded.adjusted_at""")
                .param("cycle", cycleId)
                .param("indicator", adjustment.indicatorId())
                .param("computed", adjustment.computed())
                .param("adjusted", adjustment.adjusted())
                .param("reason", adjustment.reason())
                .param("by", adjustment.adjustedBy())
                .param("at", SqlTime.of(adjustment.adjustedAt()))
                .update();
    }

    /** Takes an adjustment back: the computed figure stands again. */
    public void removeAdjustment(UUID cycleId, UUID indicatorId) {
        jdbc.sql("delete from consolidation_adjustment where cycle_id = :cycle and indicator_id = :indicator")
                .param("cycle", cycleId)
                .param("indicator", indicatorId)
                .update();
    }

    private Map<UUID, Adjustment> adjustments(UUID cycleId) {
        return jdbc
                .sql("select indicator_id, computed, adjusted, reason, adjusted_by, adjusted_at"
                        + " from consolidation_adjustment where cycle_id = :cycle")
                .param("cycle", cycleId)
                .query(Rows.of(Adjustment.class))
                .stream()
                .collect(Collectors.toMap(Adjustment::indicatorId, Function.identity()));
    }

    private Map<UUID, BigDecimal> previous(UUID cycleId) {
        return jdbc
                .sql(PREVIOUS)
                .param("cycle", cycleId)
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getBigDecimal(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
