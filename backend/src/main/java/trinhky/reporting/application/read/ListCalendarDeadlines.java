package trinhky.reporting.application.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.Timeliness;
import trinhky.identity.CurrentOfficials;
import trinhky.reporting.CycleState;
import trinhky.reporting.ObligationState;
import trinhky.reporting.domain.SqlTime;
import trinhky.shared.DomainProblem;

/** What is due for the reader's unit in a span of days, years ahead if asked. */
@Service
public class ListCalendarDeadlines {
    private static final int MOST_YEARS = 10;
    private static final String SQL = """
            select d.kind, d.day, c.id as cycle_id, d.obligation_id, p.plan_id, p.number, p.title, c.period_code,
                   c.opens_on, c.state as cycle_state, d.state, d.timeliness
            from (
                select 'REPORT' as kind, o.due_on as day, o.cycle_id, o.id as obligation_id, o.state,
                       timeliness(o.due_at, %s, :now) as timeliness
                from report_obligation o
                where o.unit_id in (:units) and o.due_on between :from and :to
                  and o.state not in ('EXEMPTED', 'ENDED')
                union all
                select 'COLLECTION', due_on, id, null, null, null from reporting_cycle
                where lead_unit_id in (:units) and due_on between :from and :to
                union all
                select 'CONSOLIDATION', consolidation_due_on, id, null, null, null from reporting_cycle
                where lead_unit_id in (:units) and consolidation_due_on between :from and :to
            ) d
            join reporting_cycle c on c.id = d.cycle_id
            join reporting_plan p on p.plan_id = c.plan_id
            order by d.day, p.number, d.kind""".formatted(StandingSql.RECEIVED_AT);

    private final CurrentOfficials officials;
    private final JdbcClient jdbc;
    private final Clock clock;

    ListCalendarDeadlines(CurrentOfficials officials, JdbcClient jdbc, Clock clock) {
        this.officials = officials;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The due days from the first to the last day, both included. */
    @Transactional(readOnly = true)
    public List<DeadlineView> list(LocalDate from, LocalDate to) {
        List<String> units = Readers.unitsOf(officials.current());
        if (to.isBefore(from) || ChronoUnit.YEARS.between(from, to) > MOST_YEARS) {
            throw DomainProblem.invalid("to", "reporting.span-impossible", MOST_YEARS);
        }
        return jdbc.sql(SQL)
                .param("units", units)
                .param("from", from)
                .param("to", to)
                .param("now", SqlTime.of(clock.instant()))
                .query((row, number) -> view(row))
                .list();
    }

    private static DeadlineView view(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return new DeadlineView(
                DeadlineView.Kind.valueOf(row.getString("kind")),
                row.getDate("day").toLocalDate(),
                row.getObject("cycle_id", UUID.class),
                row.getObject("obligation_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                ReportPeriodView.of(row.getString("period_code")),
                row.getDate("opens_on").toLocalDate(),
                CycleState.valueOf(row.getString("cycle_state")),
                state == null ? null : ObligationState.valueOf(state),
                state == null ? null : Timeliness.valueOf(row.getString("timeliness")));
    }
}
