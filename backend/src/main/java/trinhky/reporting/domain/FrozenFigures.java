package trinhky.reporting.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import trinhky.shared.Rows;

/** What stood in the consolidated report when its head approved it, and the reports that it was made of. */
@Repository
public class FrozenFigures {
    /** A figure that would be another one today, because reports came in or changed after the approval. */
    public record Delta(
            UUID indicatorId, String name, BigDecimal frozenAmount, BigDecimal currentAmount, List<String> unitIds) {}

    private record Frozen(UUID indicatorId, UUID obligationId, int cellVersion) {}

    private record FrozenFigure(UUID indicatorId, BigDecimal computed) {}

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    FrozenFigures(JdbcTemplate batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    /** Freezes the figures; an earlier freezing, before a return, is replaced. */
    public void freeze(UUID cycleId, List<ConsolidatedFigure> figures) {
        for (String table : List.of("consolidation_contribution", "consolidation_figure")) {
            jdbc.sql("delete from " + table + " where cycle_id = :cycle")
                    .param("cycle", cycleId)
                    .update();
        }
        batches.batchUpdate(
                "insert into consolidation_figure values (?, ?, ?, ?, ?)",
                figures.stream()
                        .map(one -> new Object[] {
                            cycleId,
                            one.definition().indicatorId(),
                            one.computed(),
                            one.amount(),
                            one.verdict().name()
                        })
                        .toList());
        batches.batchUpdate(
                "insert into consolidation_contribution values (?, ?, ?, ?, ?, ?)",
                figures.stream().flatMap(one -> rows(cycleId, one)).toList());
    }

    /** The figures that reports accepted after the freezing would change. */
    public List<Delta> deltas(UUID cycleId, List<ConsolidatedFigure> now) {
        List<Frozen> frozen = jdbc.sql("select indicator_id, obligation_id, cell_version"
                        + " from consolidation_contribution where cycle_id = :cycle")
                .param("cycle", cycleId)
                .query(Rows.of(Frozen.class))
                .list();
        List<FrozenFigure> figures = jdbc.sql(
                        "select indicator_id, computed from consolidation_figure where cycle_id = :cycle")
                .param("cycle", cycleId)
                .query(Rows.of(FrozenFigure.class))
                .list();
        return figures.stream().flatMap(figure -> delta(figure, frozen, now)).toList();
    }

    private static Stream<Delta> delta(FrozenFigure figure, List<Frozen> frozen, List<ConsolidatedFigure> now) {
        ConsolidatedFigure current = now.stream()
                .filter(one -> one.definition().indicatorId().equals(figure.indicatorId()))
                .findFirst()
                .orElseThrow();
        List<String> units = current.contributions().stream()
                .filter(Contribution::counts)
                .filter(one -> !frozen.contains(new Frozen(one.indicatorId(), one.obligationId(), one.version())))
                .map(Contribution::unitId)
                .toList();
        return units.isEmpty()
                ? Stream.empty()
                : Stream.of(new Delta(
                        figure.indicatorId(),
                        current.definition().name(),
                        figure.computed(),
                        current.computed(),
                        units));
    }

    private static Stream<Object[]> rows(UUID cycleId, ConsolidatedFigure figure) {
        return figure.contributions().stream().filter(Contribution::counts).map(one ->
                new Object[] {cycleId, one.indicatorId(), one.obligationId(), one.amount(), one.nil(), one.version()});
    }
}
