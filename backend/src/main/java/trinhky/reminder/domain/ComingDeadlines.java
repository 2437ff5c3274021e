package trinhky.reminder.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The last days of reports that are not handed in. */
@Repository
public class ComingDeadlines {

    /** A last day, and how many reports have it. */
    public record Deadline(LocalDate dueOn, int reports) {}

    private final JdbcClient jdbc;

    ComingDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of both days and between, in order. */
    public List<Deadline> between(LocalDate first, LocalDate last) {
        return jdbc.sql(
                        "select due_on, reports from coming_deadline where due_on between :first and :last order by due_on")
                .param("first", first)
                .param("last", last)
                .query((row, number) -> new Deadline(row.getObject("due_on", LocalDate.class), row.getInt("reports")))
                .list();
    }
}
