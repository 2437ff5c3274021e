package trinhky.reminder.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decision tables that administrators put in force. */
@Repository
public class StoredPolicies {

    /** A version as it is stored. */
    public record Stored(int version, LocalDate validFrom, String putBy, Instant putAt, String reason, String dmn) {}

    private final JdbcClient jdbc;

    StoredPolicies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, the oldest first. */
    public List<Stored> all() {
        return jdbc.sql("select version, valid_from, put_by, put_at, reason, dmn from reminder_policy order by version")
                .query((row, number) -> new Stored(
                        row.getInt("version"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("put_by"),
                        row.getObject("put_at", OffsetDateTime.class).toInstant(),
                        row.getString("reason"),
                        row.getString("dmn")))
                .list();
    }

    /** Adds it; a version with the same number is refused by the database. */
    public void add(Stored policy) {
        jdbc.sql("""
                        insert into reminder_policy (version, valid_from, dmn, put_by, put_at, reason)
                        values (:version, :validFrom, :dmn, :putBy, :putAt, :reason)""")
                .param("version", policy.version())
                .param("validFrom", policy.validFrom())
                .param("dmn", policy.dmn())
                .param("putBy", policy.putBy())
                .param("putAt", policy.putAt().atOffset(ZoneOffset.UTC))
                .param("reason", policy.reason())
                .update();
    }
}
