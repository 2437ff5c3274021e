package trinhky.notification.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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
            select e.obligation, :address, :unit, :official, :name, e.number, e.title, e.detail, e.path, e.due, :at
            from unnest(:obligations::uuid[], :numbers::text[], :titles::text[], :details::text[], :paths::text[],
                        :due::date[]) as e (obligation, number, title, detail, path, due)
            on conflict (obligation_id, address) do update
                set due_on = excluded.due_on, cancelled = false, sequence = known.sequence + 1, told = false,
                    changed_at = excluded.changed_at
                where known.due_on <> excluded.due_on or known.cancelled""";

    private final JdbcClient jdbc;

    CalendarEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts deadlines into the calendar of one recipient, or moves them there; nothing where they stand so already. */
    public void plan(MailRecipient to, List<CalendarEntry> entries, Instant at) {
        jdbc.sql(PLAN)
                .param("obligations", column(entries, CalendarEntry::obligationId))
                .param("address", to.address())
                .param("unit", to.unitId())
                .param("official", to.officialId())
                .param("name", to.name())
                .param("numbers", column(entries, CalendarEntry::number))
                .param("titles", column(entries, CalendarEntry::title))
                .param("details", column(entries, CalendarEntry::detail))
                .param("paths", column(entries, CalendarEntry::path))
                .param("due", column(entries, CalendarEntry::dueOn))
                .param("at", MailOutbox.utc(at))
                .update();
    }

    private static String[] column(List<CalendarEntry> entries, Function<CalendarEntry, Object> value) {
        return entries.stream().map(entry -> value.apply(entry).toString()).toArray(String[]::new);
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
        return entries(address, false);
    }

    /** A mail that says these was queued. */
    public void markTold(List<CalendarEntry> entries) {
        mark(entries, true);
    }

    /** What stands in a mail that will not be sent has to be told again. */
    public void markUntold(String address, String calendar) {
        mark(
                entries(address, true).stream()
                        .filter(entry -> calendar.contains(entry.uid()))
                        .toList(),
                false);
    }

    private void mark(List<CalendarEntry> entries, boolean told) {
        if (!entries.isEmpty()) {
            jdbc.sql("""
                            update calendar_entry c set told = :told
                            from unnest(:obligations::uuid[], :addresses::text[], :sequences::int[])
                                 as e (obligation, address, sequence)
                            where c.obligation_id = e.obligation and c.address = e.address and c.sequence = e.sequence""")
                    .param("told", told)
                    .param("obligations", column(entries, CalendarEntry::obligationId))
                    .param("addresses", column(entries, entry -> entry.to().address()))
                    .param("sequences", column(entries, CalendarEntry::sequence))
                    .update();
        }
    }

    private List<CalendarEntry> entries(String address, boolean told) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from calendar_entry where address = :address and told = :told order by due_on, obligation_id")
                .param("address", address)
                .param("told", told)
                .query(CalendarEntries::read)
                .list();
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
