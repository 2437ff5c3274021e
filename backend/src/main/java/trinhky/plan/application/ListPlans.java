package trinhky.plan.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.CurrentOfficials;
import trinhky.plan.PlanStatus;
import trinhky.shared.DomainProblem;
import trinhky.shared.Page;

/** The plans that the current official may read, the latest change first. */
@Service
public class ListPlans {

    /**
     * A plan in a list.
     *
     * @param number number and notation, null before the issue
     * @param returned whether it came back to the drafter
     */
    public record PlanLine(
            UUID id,
            String number,
            String title,
            PlanStatus status,
            int draftNumber,
            String draftingUnitId,
            String fieldOfWork,
            Integer periodFromYear,
            Integer periodToYear,
            LocalDate issuedOn,
            Instant updatedAt,
            boolean returned) {}

    private static final String QUERY = """
            select id, number, title, status, draft_number, drafting_unit_id, field_of_work, period_from_year,
                   period_to_year, issued_on, updated_at, status = 'DRAFT' and return_reason is not null as returned
            from plan
            where (drafting_unit_id = any(:units) or issuer_unit_id = any(:units) or office_unit_id = any(:units)
                   or exists (select from plan_reader r where r.plan_id = plan.id and r.unit_id = any(:units) and r.dismissed_at is null))
              and (:status::text is null or status = :status)
              and (:words::text is null
                   or fold(coalesce(number, '') || ' ' || title) like '%' || fold(:words) || '%')
              and (:at::timestamptz is null or (updated_at, id) < (:at, :id::uuid))
            order by updated_at desc, id desc
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final CurrentOfficials officials;

    ListPlans(JdbcClient jdbc, CurrentOfficials officials) {
        this.jdbc = jdbc;
        this.officials = officials;
    }

    /**
     * One page.
     *
     * @param words part of the number or title, with or without diacritics; null for all
     * @param status null for all
     * @param cursor where the page begins, null for the first
     */
    @Transactional(readOnly = true)
    public Page<PlanLine> page(String words, PlanStatus status, String cursor, int limit) {
        String[] place = cursor == null ? new String[] {null, null} : parts(cursor);
        var rows = jdbc.sql(QUERY)
                .param("units", officials.current().unitIds().toArray(String[]::new))
                .param("status", status == null ? null : status.name())
                .param("words", words == null || words.isBlank() ? null : words.strip())
                .param("at", place[0] == null ? null : OffsetDateTime.parse(place[0]))
                .param("id", place[1])
                .param("limit", limit + 1)
                .query(ListPlans::line)
                .list();
        return Page.of(rows, limit, line -> line.updatedAt() + "_" + line.id());
    }

    private static String[] parts(String cursor) {
        String[] parts = cursor.split("_", 2);
        if (parts.length != 2) {
            throw DomainProblem.invalid("cursor", "plan.cursor-unknown");
        }
        return parts;
    }

    private static PlanLine line(ResultSet row, int index) throws SQLException {
        Timestamp updated = row.getTimestamp("updated_at");
        return new PlanLine(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                PlanStatus.valueOf(row.getString("status")),
                row.getInt("draft_number"),
                row.getString("drafting_unit_id"),
                row.getString("field_of_work"),
                row.getObject("period_from_year", Integer.class),
                row.getObject("period_to_year", Integer.class),
                row.getObject("issued_on", LocalDate.class),
                updated.toInstant(),
                row.getBoolean("returned"));
    }
}
