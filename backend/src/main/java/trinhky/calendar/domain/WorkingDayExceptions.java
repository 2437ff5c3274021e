package trinhky.calendar.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import trinhky.shared.Rows;

/** The stored exceptions from the ordinary week. */
@Repository
public class WorkingDayExceptions {
    private static final String SELECT = "select day, category, name, source, confirmed from working_day_exception ";

    private final JdbcClient jdbc;

    WorkingDayExceptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All exceptions in the order of their days. */
    public List<WorkingDayException> all() {
        return jdbc.sql(SELECT + "order by day")
                .query(Rows.of(WorkingDayException.class))
                .list();
    }

    /** The exceptions of both days and those between, in order. */
    public List<WorkingDayException> between(LocalDate first, LocalDate last) {
        return jdbc.sql(SELECT + "where day between :first and :last order by day")
                .param("first", first)
                .param("last", last)
                .query(Rows.of(WorkingDayException.class))
                .list();
    }

    /** The exception of a day, if there is one. */
    public Optional<WorkingDayException> find(LocalDate day) {
        return between(day, day).stream().findFirst();
    }

    /** Stores the exception in place of what the day had before. */
    public void put(WorkingDayException exception) {
        jdbc.sql("""
                        insert into working_day_exception (day, kind, category, name, source, confirmed)
                        values (:day, :kind, :category, :name, :source, :confirmed)
                        on conflict (day) do update
                        set kind = excluded.kind, category = excluded.category, name = excluded.name, source = excluded.source,
                            confirmed = excluded.confirmed
                        """)
                .param("day", exception.day())
                .param("kind", exception.kind().name())
                .param("category", exception.category().name())
                .param("name", exception.name())
                .param("source", exception.source())
                .param("confirmed", exception.confirmed())
                .update();
    }

    /** Makes the day ordinary again. */
    public void remove(LocalDate day) {
        jdbc.sql("delete from working_day_exception where day = :day")
                .param("day", day)
                .update();
    }
}
