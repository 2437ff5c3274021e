package trinhky.notification.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The deadlines that stand in calendars. */
@Repository
public class CalendarEntries {
    private static final String COLUMNS =
            "obligation_id, address, unit_id, official_id, to_name, number, title, detail,"
                    + " path, due_on, sequence, cancelled, changed_at";

    private static final String PLAN = """
            insert into calendar_entry as known (obligation_id, address, unit_id, official_id, to_name, number, title,
                detail, path, due_on, changed_at)
            values (:obligation, :address, :unit, :official, :name, :number, :title, :detail, :path, :due, :at)
            on conflict (obligation_id, address) do update
                set due_on = excluded.due_on, cancelled = false, sequence = known.sequence + 1, told = false,
                    changed_at = excluded.changed_at
                where known.due_on <> excluded.due_on or known.cancelled""";

    private final JdbcClient jdbc;

    CalendarEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts the deadline into the calendar, or moves it there; nothing when it stands so already. */
    public void plan(CalendarEntry entry) {
        jdbc.sql(PLAN)
                .param("obligation", entry.obligationId())
                .param("address", entry.to().address())
                .param("unit", entry.to().unitId())
                .param("official", entry.to().officialId())
                .param("name", entry.to().name())
                .param("number", entry.number())
                .param("title", entry.title())
                .param("detail", entry.detail())
                .param("path", entry.path())
                .param("due", entry.dueOn())
                .param("at", MailOutbox.utc(entry.changedAt()))
                .update();
    }

    /** The deadline moved; the calendars in which it stands must be told. */
    public List<CalendarEntry> move(UUID obligationId, LocalDate dueOn, Instant at) {
        return jdbc.sql(
                        "update calendar_entry set due_on = :due, sequence = sequence + 1, told = false, changed_at = :at"
                                + " where obligation_id = :obligation and not cancelled and due_on <> :due returning "
                                + COLUMNS)
                .param("obligation", obligationId)
                .param("due", dueOn)
                .param("at", MailOutbox.utc(at))
                .query(CalendarEntries::read)
                .list();
    }

    /** The deadline fell away; the calendars in which it stands must be told. */
    public List<CalendarEntry> cancel(UUID obligationId, Instant at) {
        return jdbc.sql("update calendar_entry set cancelled = true, sequence = sequence + 1, told = false,"
                        + " changed_at = :at where obligation_id = :obligation and not cancelled returning "
                        + COLUMNS)
                .param("obligation", obligationId)
                .param("at", MailOutbox.utc(at))
                .query(CalendarEntries::read)
                .list();
    }

    /** What the calendar of the address does not know yet, nearest deadline first. */
    public List<CalendarEntry> untold(String address) {
        return jdbc.sql("select " + COLUMNS
                        + " from calendar_entry where address = :address and not told order by due_on, obligation_id")
                .param("address", address)
                .query(CalendarEntries::read)
                .list();
    }

    /** A mail that says these was queued. */
    public void markTold(List<CalendarEntry> entries) {
        entries.forEach(entry -> jdbc.sql("update calendar_entry set told = true"
                        + " where obligation_id = :obligation and address = :address and sequence = :sequence")
                .param("obligation", entry.obligationId())
                .param("address", entry.to().address())
                .param("sequence", entry.sequence())
                .update());
    }

    private static CalendarEntry read(ResultSet row, int number) throws SQLException {
        return new CalendarEntry(
                row.getObject("obligation_id", UUID.class),
                new MailRecipient(
                        row.getString("unit_id"),
                        row.getString("official_id"),
                        row.getString("to_name"),
                        row.getString("address")),
                row.getString("number"),
                row.getString("title"),
                row.getString("detail"),
                row.getString("path"),
                row.getObject("due_on", LocalDate.class),
                row.getInt("sequence"),
                row.getBoolean("cancelled"),
                MailRows.instant(row, "changed_at"));
    }
}
