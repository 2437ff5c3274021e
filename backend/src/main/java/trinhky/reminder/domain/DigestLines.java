package trinhky.reminder.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import trinhky.reminder.DigestLine;
import trinhky.reminder.DigestRecipient;
import trinhky.reminder.ReminderChannel;
import trinhky.reminder.ReminderDigestDecided;
import trinhky.reminder.ReminderEvent;
import trinhky.reminder.ReminderTemplate;

/** Reads what stands in digests; what is no longer open is left out. */
@Repository
public class DigestLines {
    /** The offset keeps the inner select apart, so that each line is looked up by its key in the one branch of its kind. */
    private static final String LINES = """
            select p.id as digest_id, p.day, p.address, p.channel, p.unit_id as to_unit_id, p.role, p.official_id, p.name,
                   p.send_at, l.event, l.template, l.step, s.subject_type, s.subject_id, s.number, s.title, s.detail,
                   s.unit_id, s.due_on, s.anchor_on, s.path
            from personal_digest p
            join personal_digest_part x on x.personal_digest_id = p.id
            join reminder_digest b on b.id = x.digest_id
            cross join lateral (select r.day from reminder_run r where r.gathered_on = p.day union select p.day) decided
            join reminder_ledger l on l.decided_on = decided.day and l.to_unit_id = b.to_unit_id and l.to_role = b.to_role
                 and l.to_field = b.to_field and l.channel = b.channel and l.topic = b.topic
            cross join lateral (
                select r.* from remindable r
                where r.kind = l.kind and r.subject_id = l.subject_id and r.anchor_on = l.anchor_on
                offset 0
            ) s
            where p.id = any(:digests)
            order by p.id, s.due_on nulls last, s.number, s.unit_id, s.subject_id, l.kind = 'OPENING', l.offset_days desc,
                     l.step""";

    private final JdbcClient jdbc;

    DigestLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each of these digests that still has something to say, as of the day, or as of its own if that is later. */
    public List<ReminderDigestDecided> of(Collection<UUID> digests, LocalDate day) {
        DigestCollector collector = new DigestCollector();
        jdbc.sql(LINES).param("digests", digests.toArray(UUID[]::new)).query(row -> {
            ReminderDigestDecided digest = digest(row, day);
            collector.add(digest, line(row, digest.day()));
        });
        return collector.finish();
    }

    private static ReminderDigestDecided digest(ResultSet row, LocalDate day) throws SQLException {
        LocalDate own = row.getObject("day", LocalDate.class);
        return new ReminderDigestDecided(
                row.getObject("digest_id", UUID.class),
                own.isAfter(day) ? own : day,
                row.getTimestamp("send_at").toInstant(),
                ReminderChannel.valueOf(row.getString("channel")),
                new DigestRecipient(
                        row.getString("to_unit_id"),
                        row.getString("role"),
                        row.getString("official_id"),
                        row.getString("name"),
                        row.getString("address")),
                List.of(),
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
