package trinhky.distribution.application.register;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.application.OwnUnits;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;
import trinhky.shared.Page;

/** The register as the official may read it: all of the own committee and office, elsewhere what concerns the own unit. */
@Service
public class ReadRegister {

    private static final String SELECT = """
            select e.id, e.number, e.issued_on, e.issued_at, e.signed_at, e.document_type_code, e.summary, e.signer_name, e.archive_copy, e.copies,
                e.subject_type, e.subject_id, e.document_id, e.issuer_unit_id, e.issuer_name,
                e.drafting_unit_id, e.drafting_unit_name, e.recalled_at, e.recall_reason, e.cancelled_at,
                e.cancellation_reason,
                array(select l.label from entry_recipient_line l where l.entry_id = e.id order by l.line_number)
                    as recipients,
                (select count(*) from entry_recipient r where r.entry_id = e.id) as units, d.*,
                e.registrar_unit_id in (:kept) as keeper
            from outgoing_entry e
            cross join lateral (
                select min(queued_at) as transferred_at,
                    count(*) filter (where state = 'CONFIRMED') as confirmed,
                    count(*) filter (where state = 'REFUSED' and closed_at is null) as refused,
                    count(*) filter (where state = 'FAILED' and closed_at is null) as failed,
                    count(*) filter (where state <> 'CONFIRMED' and closed_at is null and recalled_at is null) as waiting,
                    count(*) filter (where state not in ('CONFIRMED', 'REFUSED') and closed_at is null
                        and recalled_at is null and receipt_due_at <= :now) as overdue,
                    count(*) filter (where recall_confirmed_at is not null) as recall_confirmed
                from delivery where delivery.entry_id = e.id) d
            where (e.issuer_unit_id in (:units) or e.registrar_unit_id in (:units) or e.drafting_unit_id in (:units)
                or exists (select from entry_recipient r where r.entry_id = e.id and r.unit_id in (:units)))
            """;
    private static final String FILTER = """
            and (cast(:year as integer) is null or e.year = :year)
            and (cast(:type as text) is null or e.document_type_code = :type)
            and (cast(:words as text) is null
                or fold(e.number || ' ' || e.summary || ' ' || e.signer_name) like '%' || fold(:words) || '%')
            """;
    private static final String ORDER = " order by e.issued_at desc, e.id";

    private final JdbcClient jdbc;
    private final OwnUnits units;
    private final BusinessClock clock;

    ReadRegister(JdbcClient jdbc, OwnUnits units, BusinessClock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    /** A page of lines, latest first; the cursor is the number of lines before the page. */
    @Transactional(readOnly = true)
    public Page<RegisterRow> page(RegisterFilter filter, int offset, int limit) {
        List<RegisterRow> rows = filtered(SELECT + FILTER + ORDER + " limit :limit offset :offset", filter)
                .param("limit", limit + 1)
                .param("offset", offset)
                .query(RegisterRowMapper::map)
                .list();
        return Page.of(rows, limit, last -> String.valueOf(offset + limit));
    }

    /** Every line that the filter lets through, latest first. */
    @Transactional(readOnly = true)
    public List<RegisterRow> all(RegisterFilter filter) {
        return filtered(SELECT + FILTER + ORDER, filter)
                .query(RegisterRowMapper::map)
                .list();
    }

    /** How many lines the filter lets through. */
    @Transactional(readOnly = true)
    public int count(RegisterFilter filter) {
        return filtered("select count(*) from (" + SELECT + FILTER + ") lines", filter)
                .query(Integer.class)
                .single();
    }

    /** One line; not found for those who may not read it. */
    @Transactional(readOnly = true)
    public RegisterRow entry(UUID entryId) {
        return filtered(SELECT + " and e.id = :id", new RegisterFilter(null, null, null))
                .param("id", entryId)
                .query(RegisterRowMapper::map)
                .optional()
                .orElseThrow(() -> DomainProblem.notFound("distribution.not-issued"));
    }

    /** The line of a subject; not found for those who may not read it. */
    @Transactional(readOnly = true)
    public RegisterRow entryOf(String subjectType, String subjectId) {
        return filtered(
                        SELECT + " and e.subject_type = :subjectType and e.subject_id = :subjectId",
                        new RegisterFilter(null, null, null))
                .param("subjectType", subjectType)
                .param("subjectId", subjectId)
                .query(RegisterRowMapper::map)
                .optional()
                .orElseThrow(() -> DomainProblem.notFound("distribution.not-issued"));
    }

    private JdbcClient.StatementSpec filtered(String sql, RegisterFilter filter) {
        return jdbc.sql(sql)
                .param("units", units.ids())
                .param("kept", orNone(units.whereClerk()))
                .param("now", Timestamp.from(clock.instant()))
                .param("year", filter.year())
                .param("type", blankToNull(filter.documentTypeCode()))
                .param("words", blankToNull(filter.words()));
    }

    private static Set<String> orNone(Set<String> ids) {
        return ids.isEmpty() ? Set.of("") : ids;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
