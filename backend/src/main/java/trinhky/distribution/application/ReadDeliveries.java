package trinhky.distribution.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.DeliveryState;
import trinhky.distribution.Purpose;
import trinhky.identity.Access;
import trinhky.shared.BusinessClock;

/** The deliveries of an issued document, in the order of its recipients. */
@Service
public class ReadDeliveries {

    private static final String SELECT = """
            select d.id, d.unit_id, r.unit_name, l.label, r.purpose, d.outside, d.state, d.closed_at, d.closing_reason,
                d.sendings,
                case d.state when 'CONFIRMED' then d.confirmed_at when 'REFUSED' then d.refused_at
                    when 'SEEN' then d.seen_at when 'FAILED' then d.failed_at when 'SENT' then d.sent_at
                    else d.queued_at end as state_at,
                case d.state when 'CONFIRMED' then d.receipt_note when 'REFUSED' then d.refusal
                    when 'FAILED' then d.failure end as reason,
                case d.state when 'CONFIRMED' then d.confirmed_by when 'REFUSED' then d.refused_by
                    when 'SEEN' then d.seen_by end as actor_id,
                d.receipt_due_at <= :now and\s""" + MissedReceipts.WAITED_FOR + """
                 as overdue, d.recalled_at, d.recall_confirmed_at, d.recall_note, r.added_at, r.added_for,
                (select p.state from exchange_packet p where p.delivery_id = d.id and p.direction = 'OUT'
                    order by p.created_at desc, p.id limit 1) as packet, d.exchange_status, d.exchange_status_at
            from delivery d
            join entry_recipient r using (entry_id, unit_id)
            join entry_recipient_line l using (entry_id, line_number)
            where d.entry_id = :entry order by r.position
            """;

    private final JdbcClient jdbc;
    private final Access access;
    private final BusinessClock clock;

    ReadDeliveries(JdbcClient jdbc, Access access, BusinessClock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** Empty until the document was queued. */
    @Transactional(readOnly = true)
    public List<DeliveryRow> of(UUID entryId) {
        access.requireRead(IssueNumberedDocument.OUTGOING, entryId.toString());
        return jdbc.sql(SELECT)
                .param("entry", entryId)
                .param("now", Timestamp.from(clock.instant()))
                .query(ReadDeliveries::row)
                .list();
    }

    @SuppressWarnings("size: one line a column")
    private static DeliveryRow row(ResultSet row, int number) throws SQLException {
        return new DeliveryRow(
                row.getObject("id", UUID.class),
                row.getString("unit_id"),
                row.getString("unit_name"),
                row.getString("label"),
                Purpose.valueOf(row.getString("purpose")),
                row.getBoolean("outside"),
                DeliveryState.valueOf(row.getString("state")),
                instant(row.getTimestamp("state_at")),
                row.getString("reason"),
                row.getString("actor_id"),
                instant(row.getTimestamp("closed_at")),
                row.getString("closing_reason"),
                row.getInt("sendings"),
                row.getBoolean("overdue"),
                new DeliveryRow.Recall(
                        instant(row.getTimestamp("recalled_at")),
                        instant(row.getTimestamp("recall_confirmed_at")),
                        row.getString("recall_note")),
                new DeliveryRow.Addition(instant(row.getTimestamp("added_at")), row.getString("added_for")),
                new DeliveryRow.Exchange(
                        row.getString("packet"),
                        row.getString("exchange_status"),
                        instant(row.getTimestamp("exchange_status_at"))));
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
