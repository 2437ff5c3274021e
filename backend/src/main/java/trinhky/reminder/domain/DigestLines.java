package trinhky.reminder.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import trinhky.reminder.DigestLine;
import trinhky.reminder.DigestRecipient;
import trinhky.reminder.ReminderChannel;
import trinhky.reminder.ReminderDigestDecided;
import trinhky.reminder.ReminderEvent;
import trinhky.reminder.ReminderTemplate;

/** Reads what stands in the digests made together, one digest after the other; what is no longer open is left out. */
@Repository
public class DigestLines {
    private static final int ROWS_AT_ONCE = 2_000;
    private static final String LINES = """
            select p.id as digest_id, p.address, p.channel, p.unit_id as to_unit_id, p.role, p.official_id, p.name, p.send_at,
                   l.event, l.template, l.step, s.subject_type, s.subject_id, s.number, s.title, s.detail, s.unit_id, s.due_on,
                   s.anchor_on, s.path
            from personal_digest p
            join personal_digest_part x on x.personal_digest_id = p.id
            join reminder_digest b on b.id = x.digest_id
            join reminder_ledger l on l.to_unit_id = b.to_unit_id and l.to_role = b.to_role and l.to_field = b.to_field
                 and l.channel = b.channel and l.topic = b.topic and l.decided_on = any(:decidedOn::date[])
            join remindable s on s.kind = l.kind and s.subject_id = l.subject_id and s.anchor_on = l.anchor_on
            where p.batch = :batch
            order by p.id, s.due_on nulls last, s.number, s.unit_id, s.subject_id, l.kind = 'OPENING', l.offset_days desc,
                     l.step""";

    private final NamedParameterJdbcTemplate jdbc;

    DigestLines(JdbcTemplate template) {
        JdbcTemplate streaming = new JdbcTemplate(template.getDataSource());
        streaming.setFetchSize(ROWS_AT_ONCE);
        jdbc = new NamedParameterJdbcTemplate(streaming);
    }

    /** Hands over each digest of the batch that still has something to say; answers with their number. */
    public int each(UUID batch, LocalDate day, List<LocalDate> decidedOn, Consumer<ReminderDigestDecided> digests) {
        MapSqlParameterSource values = new MapSqlParameterSource("batch", batch)
                .addValue(
                        "decidedOn", decidedOn.stream().map(LocalDate::toString).toArray(String[]::new));
        DigestCollector collector = new DigestCollector(digests);
        RowCallbackHandler add = row -> collector.add(digest(row, day), line(row, day));
        jdbc.query(LINES, values, add);
        return collector.finish();
    }

    private static ReminderDigestDecided digest(ResultSet row, LocalDate day) throws SQLException {
        return new ReminderDigestDecided(
                row.getObject("digest_id", UUID.class),
                day,
                row.getTimestamp("send_at").toInstant(),
                ReminderChannel.valueOf(row.getString("channel")),
                new DigestRecipient(
                        row.getString("to_unit_id"),
                        row.getString("role"),
                        row.getString("official_id"),
                        row.getString("name"),
                        row.getString("address")),
                List.of());
    }

    private static DigestLine line(ResultSet row, LocalDate day) throws SQLException {
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        LocalDate since = dueOn == null ? row.getObject("anchor_on", LocalDate.class) : dueOn;
        return new DigestLine(
                ReminderEvent.valueOf(row.getString("event")),
                ReminderTemplate.valueOf(row.getString("template")),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("detail"),
                row.getString("unit_id"),
                dueOn,
                row.getString("step"),
                Math.toIntExact(ChronoUnit.DAYS.between(since, day)),
                row.getString("path"));
    }
}
