package trinhky.distribution.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.distribution.OverdueReceipt;
import trinhky.distribution.OverdueReceipts;

/** Finds missed receipts in the register. */
@Component
class MissedReceipts implements OverdueReceipts {

    /** A delivery, alias d, whose receipt is still waited for. */
    static final String WAITED_FOR =
            "d.state not in ('CONFIRMED', 'REFUSED') and d.closed_at is null and d.recalled_at is null";

    private final JdbcClient jdbc;

    MissedReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OverdueReceipt> at(Instant moment) {
        return jdbc.sql("""
                select d.id, d.entry_id, d.unit_id, r.unit_name, d.outside, e.registrar_unit_id, e.subject_type,
                    e.subject_id, e.number, e.summary, d.receipt_due_at
                from delivery d
                join entry_recipient r using (entry_id, unit_id)
                join outgoing_entry e on e.id = d.entry_id
                where d.receipt_due_at <= :moment and\s""" + WAITED_FOR + " order by d.receipt_due_at, d.id")
                .param("moment", Timestamp.from(moment))
                .query(MissedReceipts::row)
                .list();
    }

    private static OverdueReceipt row(ResultSet row, int number) throws SQLException {
        return new OverdueReceipt(
                row.getObject("id", UUID.class),
                row.getObject("entry_id", UUID.class),
                row.getString("unit_id"),
                row.getString("unit_name"),
                row.getBoolean("outside"),
                row.getString("registrar_unit_id"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("number"),
                row.getString("summary"),
                row.getTimestamp("receipt_due_at").toInstant());
    }
}
