package trinhky.distribution.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.DeliveryState;
import trinhky.distribution.Purpose;
import trinhky.shared.DomainProblem;
import trinhky.shared.Page;

/** The documents that arrived at the units of the official. */
@Service
public class ReadInbox {

    private static final String SELECT = """
            select d.id, d.unit_id, r.unit_name, e.number, e.issued_on, e.summary, e.issuer_name,
                e.signer_name, r.purpose, d.state, d.queued_at, coalesce(d.confirmed_at, d.refused_at) as decided_at,
                coalesce(d.confirmed_by, d.refused_by) as decided_by,
                case when d.state = 'REFUSED' then d.refusal end as reason, e.subject_type, e.subject_id, e.document_id,
                e.recalled_at, e.recall_reason, d.recall_confirmed_at
            from delivery d
            join entry_recipient r using (entry_id, unit_id)
            join outgoing_entry e on e.id = d.entry_id
            where d.unit_id in (:units)
            """;
    private static final String WAITING = """
             and case when d.recalled_at is null then d.state not in ('CONFIRMED', 'REFUSED')
                 else d.recall_confirmed_at is null end
            """;

    private final JdbcClient jdbc;
    private final OwnUnits units;

    ReadInbox(JdbcClient jdbc, OwnUnits units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /**
     * A page of documents, latest first; the cursor is the number of documents before the page.
     *
     * @param waiting only those whose receipt is neither confirmed nor refused
     * @param words words in number or summary, whatever their diacritics, or null
     */
    @Transactional(readOnly = true)
    public Page<IncomingRow> page(boolean waiting, String words, int offset, int limit) {
        List<IncomingRow> rows = jdbc.sql(SELECT + (waiting ? WAITING : "") + """
                 and (cast(:words as text) is null or fold(e.number || ' ' || e.summary) like '%' || fold(:words) || '%')
                 order by d.queued_at desc, d.id limit :limit offset :offset
                """)
                .param("units", units.ids())
                .param("words", words == null || words.isBlank() ? null : words.strip())
                .param("limit", limit + 1)
                .param("offset", offset)
                .query(ReadInbox::row)
                .list();
        return Page.of(rows, limit, last -> String.valueOf(offset + limit));
    }

    /** How many documents wait for a receipt. */
    @Transactional(readOnly = true)
    public int waiting() {
        return jdbc.sql("select count(*) from delivery d where d.unit_id in (:units)" + WAITING)
                .param("units", units.ids())
                .query(Integer.class)
                .single();
    }

    /** One document of the inbox; not found for everybody outside the recipient. */
    @Transactional(readOnly = true)
    public IncomingRow document(UUID deliveryId) {
        return jdbc.sql(SELECT + " and d.id = :id")
                .param("units", units.ids())
                .param("id", deliveryId)
                .query(ReadInbox::row)
                .optional()
                .orElseThrow(() -> DomainProblem.notFound("distribution.delivery-not-found"));
    }

    @SuppressWarnings("size: one line a column")
    private static IncomingRow row(ResultSet row, int number) throws SQLException {
        return new IncomingRow(
                row.getObject("id", UUID.class),
                row.getString("unit_id"),
                row.getString("unit_name"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("summary"),
                row.getString("issuer_name"),
                row.getString("signer_name"),
                Purpose.valueOf(row.getString("purpose")),
                DeliveryState.valueOf(row.getString("state")),
                row.getTimestamp("queued_at").toInstant(),
                instant(row.getTimestamp("decided_at")),
                row.getString("decided_by"),
                row.getString("reason"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getObject("document_id", UUID.class),
                new IncomingRow.Recall(
                        instant(row.getTimestamp("recalled_at")),
                        row.getString("recall_reason"),
                        instant(row.getTimestamp("recall_confirmed_at"))));
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
