package trinhky.distribution.application;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.distribution.Purpose;
import trinhky.organisation.UnitKind;
import trinhky.organisation.UnitSummary;

/** What is written beside a line of the register after the issue; the line itself stays as it was. */
@Component
class RegisterMarks {

    private static final String INSERT_LINE = """
            insert into entry_recipient_line (entry_id, line_number, label, purpose)
            select :entry, 1 + max(line_number), :name, :purpose from entry_recipient_line where entry_id = :entry
            returning line_number
            """;
    private static final String INSERT_UNIT = """
            insert into entry_recipient (entry_id, unit_id, unit_name, line_number, purpose, outside, position,
                added_at, added_by, added_for)
            select :entry, :unit, :name, :line, :purpose, :outside, 1 + count(*), :at, :by, :reason
            from entry_recipient where entry_id = :entry
            """;

    private final JdbcClient jdbc;

    RegisterMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void recalled(UUID entryId, String by, String reason, Instant at) {
        mark("recalled_at = :at, recalled_by = :by, recall_reason = :reason", entryId, by, reason, at);
    }

    void cancelled(UUID entryId, String by, String reason, Instant at) {
        mark("cancelled_at = :at, cancelled_by = :by, cancellation_reason = :reason", entryId, by, reason, at);
    }

    private void mark(String columns, UUID entryId, String by, String reason, Instant at) {
        jdbc.sql("update outgoing_entry set " + columns + " where id = :id")
                .param("id", entryId)
                .param("by", by)
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean isRecipient(UUID entryId, String unitId) {
        return jdbc.sql("select exists (select from entry_recipient where entry_id = :entry and unit_id = :unit)")
                .param("entry", entryId)
                .param("unit", unitId)
                .query(Boolean.class)
                .single();
    }

    /** A recipient after the issue, on a line of its own behind those that were printed. */
    void added(UUID entryId, UnitSummary unit, Purpose purpose, String by, String reason, Instant at) {
        MapSqlParameterSource added = new MapSqlParameterSource("entry", entryId)
                .addValue("unit", unit.id())
                .addValue("name", unit.name())
                .addValue("outside", unit.kind() == UnitKind.OUTSIDE)
                .addValue("purpose", purpose.name())
                .addValue("at", Timestamp.from(at))
                .addValue("by", by)
                .addValue("reason", reason);
        added.addValue(
                "line",
                jdbc.sql(INSERT_LINE).paramSource(added).query(Integer.class).single());
        jdbc.sql(INSERT_UNIT).paramSource(added).update();
    }
}
