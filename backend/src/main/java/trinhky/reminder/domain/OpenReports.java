package trinhky.reminder.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reminders by hand need to know of the reports of a period that are not handed in. */
@Repository
public class OpenReports {

    /**
     * The late reports of a period.
     *
     * @param reminded how many of them were reminded by hand on the day
     */
    public record Late(String leadUnitId, int units, int reminded) {}

    private final JdbcClient jdbc;

    OpenReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The late reports of the period; empty when none is open. */
    public Optional<Late> late(UUID cycleId, LocalDate day) {
        return jdbc.sql("""
                        select o.lead_unit_id, count(*) filter (where o.due_on < :day) as units, count(l.subject_id) as reminded
                        from outstanding_obligation o
                        left join reminder_ledger l on l.subject_id = o.obligation_id and l.anchor_on = o.due_on
                             and l.step = 'ASKED' and l.decided_on = :day
                        where o.cycle_id = :cycle group by o.lead_unit_id""")
                .param("cycle", cycleId)
                .param("day", day)
                .query((row, number) ->
                        new Late(row.getString("lead_unit_id"), row.getInt("units"), row.getInt("reminded")))
                .optional();
    }
}
