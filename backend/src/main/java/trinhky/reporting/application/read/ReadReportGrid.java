package trinhky.reporting.application.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.Access;
import trinhky.reporting.application.SubjectTypes;
import trinhky.reporting.domain.ConsolidatedFigure;
import trinhky.reporting.domain.ConsolidatedFigures;
import trinhky.reporting.domain.IndicatorCell;
import trinhky.shared.Rows;

/** The grid of all reports of a cycle. What is not handed in yet is not shown. */
@Service
public class ReadReportGrid {
    private record Cell(
            UUID obligationId,
            UUID indicatorId,
            BigDecimal amount,
            boolean nil,
            String explanation,
            int version,
            BigDecimal before,
            String remark) {}

    private final Access access;
    private final ListCycleObligations obligations;
    private final ConsolidatedFigures figures;
    private final JdbcClient jdbc;

    ReadReportGrid(Access access, ListCycleObligations obligations, ConsolidatedFigures figures, JdbcClient jdbc) {
        this.access = access;
        this.obligations = obligations;
        this.figures = figures;
        this.jdbc = jdbc;
    }

    /** The grid as the reports stand now. */
    @Transactional(readOnly = true)
    public ReportGridView read(UUID cycleId) {
        access.requireRead(SubjectTypes.CYCLE, cycleId.toString());
        List<ConsolidatedFigure> totals = figures.of(cycleId);
        Map<UUID, Map<UUID, Cell>> cells = cells(cycleId);
        ObligationFilter expected = new ObligationFilter(List.of(), List.of(), List.of(), true, false, null);
        List<GridRowView> rows = obligations.list(cycleId, expected).items().stream()
                .map(row -> row(row, totals, cells.getOrDefault(row.obligationId(), Map.of())))
                .toList();
        return new ReportGridView(totals.stream().map(ReadReportGrid::column).toList(), rows);
    }

    private static GridRowView row(
            ObligationRowView obligation, List<ConsolidatedFigure> totals, Map<UUID, Cell> cells) {
        List<GridCellView> views = new ArrayList<>();
        totals.forEach(total -> views.add(view(cells.get(total.definition().indicatorId()))));
        return new GridRowView(obligation, views);
    }

    private static GridCellView view(Cell cell) {
        return cell == null
                ? null
                : new GridCellView(
                        cell.amount(),
                        cell.nil(),
                        IndicatorCell.unusual(cell.amount(), cell.before()),
                        cell.explanation() != null && !cell.explanation().isBlank(),
                        cell.remark(),
                        cell.version());
    }

    private static GridColumnView column(ConsolidatedFigure figure) {
        return new GridColumnView(
                figure.definition().indicatorId(),
                figure.definition().code(),
                figure.definition().groupTitle(),
                figure.definition().name(),
                figure.definition().unit(),
                figure.definition().aggregation(),
                figure.amount(),
                figure.previousAmount());
    }

    private Map<UUID, Map<UUID, Cell>> cells(UUID cycleId) {
        Map<UUID, Map<UUID, Cell>> found = new HashMap<>();
        jdbc.sql("""
                        select v.obligation_id, v.indicator_id, h.amount, coalesce(h.nil, false) as nil, h.explanation, v.version,
                               b.amount as before, m.reason as remark
                        from report_obligation o
                        join report_value v on v.obligation_id = o.id
                        left join report_value h on h.obligation_id = o.id and h.indicator_id = v.indicator_id
                                                and o.state in ('SUBMITTED', 'ACCEPTED', 'RETURNED')
                        left join report_value_before b on b.obligation_id = o.id and b.indicator_id = v.indicator_id
                        left join lateral (
                            select r.reason from report_remark r
                            where r.obligation_id = o.id and r.open and r.cell_key = 'indicator:' || v.indicator_id
                            order by r.return_number desc limit 1) m on true
                        where o.cycle_id = :cycle""")
                .param("cycle", cycleId)
                .query(Rows.of(Cell.class))
                .list()
                .forEach(cell -> found.computeIfAbsent(cell.obligationId(), id -> new HashMap<>())
                        .put(cell.indicatorId(), cell));
        return found;
    }
}
