package trinhky.reporting.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes the content of reports, cell by cell; a cell that changed meanwhile is not written. */
@Repository
public class ReportCells {
    private static final String VALUE = """
            update report_value
            set entered = case when cast(:entered as text) is null then entered else nullif(:entered, '') end,
                amount = case when cast(:entered as text) is null then amount else cast(:amount as numeric) end,
                nil = coalesce(cast(:nil as boolean), nil),
                explanation = coalesce(:explanation, explanation),
                entered_by = :by, entered_at = :at, version = version + 1
            where obligation_id = :obligation and indicator_id = :id and version = :version""";
    private static final String PROGRESS = """
            update report_progress
            set percent = coalesce(cast(:percent as int), percent), status = coalesce(:status, status),
                result = coalesce(:text, result),
                entered_by = :by, entered_at = :at, version = version + 1
            where obligation_id = :obligation and assignment_id = :id and version = :version""";
    private static final String STATEMENT = """
            insert into report_statement as s (obligation_id, kind, heading, body, entered_by, entered_at, version)
            select :obligation, :kind, :heading, coalesce(cast(:text as text), ''), :by, :at, 1
            where :version = 0 or exists (select 1 from report_statement
                                          where obligation_id = :obligation and kind = :kind and heading = :heading)
            on conflict (obligation_id, kind, heading) do update
            set body = coalesce(:text, s.body), entered_by = :by, entered_at = :at, version = s.version + 1
            where s.version = :version""";

    private final JdbcClient jdbc;

    ReportCells(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes one cell if it still has the version that the officer saw.
     *
     * @return whether it was written
     */
    public boolean write(UUID obligationId, CellEntry entry, String officer, Instant at) {
        StatementSpec statement = statementFor(entry);
        return statement
                        .param("obligation", obligationId)
                        .param("version", entry.version())
                        .param("by", officer)
                        .param("at", SqlTime.of(at))
                        .update()
                == 1;
    }

    /** Empties every cell of a report, because there is nothing to report. */
    public void clear(UUID obligationId, String officer, Instant at) {
        for (String sql : new String[] {
            "update report_value set entered = null, amount = null, nil = false, explanation = null,"
                    + " entered_by = :by, entered_at = :at, version = version + 1 where obligation_id = :obligation",
            "update report_progress set percent = null, status = null, result = null,"
                    + " entered_by = :by, entered_at = :at, version = version + 1 where obligation_id = :obligation",
            "update report_statement set body = '', entered_by = :by, entered_at = :at, version = version + 1"
                    + " where obligation_id = :obligation"
        }) {
            jdbc.sql(sql)
                    .param("obligation", obligationId)
                    .param("by", officer)
                    .param("at", SqlTime.of(at))
                    .update();
        }
    }

    private StatementSpec statementFor(CellEntry entry) {
        if (entry.key() instanceof CellKey.Indicator key) {
            return value(key, entry);
        }
        return entry.key() instanceof CellKey.Assignment key
                ? progress(key, entry)
                : statement((CellKey.Statement) entry.key(), entry);
    }

    private StatementSpec value(CellKey.Indicator key, CellEntry entry) {
        boolean nil = Boolean.TRUE.equals(entry.nil());
        String entered = nil ? "" : entry.entered();
        BigDecimal amount = entered == null ? null : WrittenNumber.read(entered).orElse(null);
        return jdbc.sql(VALUE)
                .param("id", key.id())
                .param("entered", entered)
                .param("amount", amount)
                .param("nil", entered != null && !entered.isBlank() ? Boolean.FALSE : entry.nil())
                .param("explanation", entry.explanation());
    }

    private StatementSpec progress(CellKey.Assignment key, CellEntry entry) {
        return jdbc.sql(PROGRESS)
                .param("id", key.id())
                .param("percent", entry.percent())
                .param("status", entry.status() == null ? null : entry.status().name())
                .param("text", entry.text());
    }

    private StatementSpec statement(CellKey.Statement key, CellEntry entry) {
        return jdbc.sql(STATEMENT)
                .param("kind", key.kind().name())
                .param("heading", key.heading())
                .param("text", entry.text());
    }
}
