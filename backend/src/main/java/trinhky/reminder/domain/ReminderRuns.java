package trinhky.reminder.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days whose reminders were decided and carried. Nodes that do so at the same time wait for each other. */
@Repository
public class ReminderRuns {
    private static final long ONE_AT_A_TIME = 4_817_010_001L;

    private final JdbcClient jdbc;

    ReminderRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for other nodes, until the end of the transaction. */
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", ONE_AT_A_TIME)
                .query((row, number) -> number)
                .single();
    }

    /** The latest day decided. */
    public Optional<LocalDate> latest() {
        return jdbc.sql("select day from reminder_run order by day desc limit 1")
                .query(LocalDate.class)
                .optional();
    }

    /** Whether the digests of the day have been made. */
    public boolean isGathered(LocalDate day) {
        return jdbc.sql("select exists (select from reminder_run where gathered_on = :day)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Remembers that the day was decided. */
    public void decided(LocalDate day, Instant at) {
        jdbc.sql("""
                        insert into reminder_run (day, decided_at) values (:day, :at)
                        on conflict (day) do update set decided_at = excluded.decided_at""").param("day", day).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** Marks every day decided and not carried as carried by the digests of this one, and tells which. */
    public List<LocalDate> gather(LocalDate day) {
        return jdbc.sql("update reminder_run set gathered_on = :day where gathered_on is null returning day")
                .param("day", day)
                .query(LocalDate.class)
                .list();
    }
}
