package trinhky.reminder.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import trinhky.reminder.DigestLine;
import trinhky.reminder.ReminderDigestDecided;

/** Gathers what was decided into one digest for each recipient and day. */
@Repository
public class ReminderDigests {
    private static final String GATHER = """
            with gathered as (
                insert into reminder_digest (id, day, to_unit_id, to_role, to_field, decided_at)
                select gen_random_uuid(), :day, p.to_unit_id, p.to_role, p.to_field, :now
                from (select distinct to_unit_id, to_role, to_field from reminder_ledger where digest_id is null) p
                on conflict do nothing
                returning id, to_unit_id, to_role, to_field)
            update reminder_ledger l set digest_id = g.id from gathered g
            where l.digest_id is null and l.to_unit_id = g.to_unit_id and l.to_role = g.to_role
              and l.to_field = g.to_field""";

    private static final String LINES = """
            select distinct on (d.to_unit_id, d.to_role, d.to_field, o.due_on, o.plan_number, o.unit_id, o.obligation_id)
                   d.id as digest_id, d.to_unit_id, d.to_role, d.to_field, o.obligation_id, o.cycle_id, o.plan_number,
                   o.plan_title, o.period_label, o.unit_id, o.due_on, l.step
            from reminder_digest d
            join reminder_ledger l on l.digest_id = d.id
            join outstanding_obligation o on o.obligation_id = l.obligation_id
            where d.day = :day and d.decided_at = :now
            order by d.to_unit_id, d.to_role, d.to_field, o.due_on, o.plan_number, o.unit_id, o.obligation_id,
                     l.offset_days desc, l.step""";

    private final JdbcClient jdbc;

    ReminderDigests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes the digests of the day out of everything decided and not sent. A recipient who already had one today gets the
     * rest on the next working day.
     */
    public List<ReminderDigestDecided> gather(LocalDate day, Instant moment) {
        OffsetDateTime now = OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
        jdbc.sql(GATHER).param("day", day).param("now", now).update();
        Map<UUID, ReminderDigestDecided> digests = new LinkedHashMap<>();
        jdbc.sql(LINES).param("day", day).param("now", now).query(row -> {
            UUID id = row.getObject("digest_id", UUID.class);
            ReminderDigestDecided digest = digests.get(id);
            if (digest == null) {
                digest = new ReminderDigestDecided(
                        id,
                        day,
                        row.getString("to_unit_id"),
                        row.getString("to_role"),
                        row.getString("to_field"),
                        new java.util.ArrayList<>());
                digests.put(id, digest);
            }
            digest.lines().add(line(row, day));
        });
        return List.copyOf(digests.values());
    }

    private static DigestLine line(java.sql.ResultSet row, LocalDate day) throws java.sql.SQLException {
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        return new DigestLine(
                row.getObject("obligation_id", UUID.class),
                row.getObject("cycle_id", UUID.class),
                row.getString("plan_number"),
                row.getString("plan_title"),
                row.getString("period_label"),
                row.getString("unit_id"),
                dueOn,
                row.getString("step"),
                Math.toIntExact(java.time.temporal.ChronoUnit.DAYS.between(dueOn, day)));
    }
}
