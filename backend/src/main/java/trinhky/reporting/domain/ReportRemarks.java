package trinhky.reporting.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import trinhky.shared.Rows;

/** The reasons at cells of returned reports. */
@Repository
public class ReportRemarks {
    private final JdbcClient jdbc;

    ReportRemarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes one reason at one cell. */
    public void add(UUID obligationId, int returnNumber, CellKey cell, String reason, String reviewer, Instant at) {
        jdbc.sql("""
                        insert into report_remark (id, obligation_id, return_number, cell_key, reason, made_by, made_at)
                        values (:id, :obligation, :number, :cell, :reason, :by, :at)""")
                .param("id", UUID.randomUUID())
                .param("obligation", obligationId)
                .param("number", returnNumber)
                .param("cell", cell.text())
                .param("reason", reason)
                .param("by", reviewer)
                .param("at", SqlTime.of(at))
                .update();
    }

    /** The unit handed in again: the reasons count as answered. */
    public void close(UUID obligationId) {
        jdbc.sql("update report_remark set open = false where obligation_id = :obligation and open")
                .param("obligation", obligationId)
                .update();
    }

    /** All reasons of a report, the latest return first. */
    public List<ReportRemark> of(UUID obligationId) {
        return jdbc.sql("""
                        select cell_key, reason, made_by, made_at, return_number, open from report_remark
                        where obligation_id = :obligation order by return_number desc, made_at""")
                .param("obligation", obligationId)
                .query(Rows.of(ReportRemark.class))
                .list();
    }
}
