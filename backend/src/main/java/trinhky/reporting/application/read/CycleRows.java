package trinhky.reporting.application.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.calendar.Timeliness;
import trinhky.organisation.UnitDirectory;
import trinhky.reporting.CycleState;
import trinhky.reporting.ObligationState;
import trinhky.reporting.ReportStage;
import trinhky.reporting.domain.SqlTime;

/** Reads cycles with how their units stand, in one statement. */
@Component
class CycleRows {
    /** Whether the reader leads or oversees the cycle; {@code p} is its plan. */
    static final String SEES_ALL = """
            (c.lead_unit_id in (:units) or p.issuer_unit_id in (:units) or p.office_unit_id in (:units)
             or exists (select 1 from reporting_rule_receiver v
                        where v.rule_id = c.rule_id and v.unit_id in (:units)))""";

    /** The cycles first, then what is counted for each of them: never for those on other pages, nor for who must not see it. */
    private static final String SELECT = """
            select c.id, c.plan_id, c.number, c.title, c.period_code, c.lead_unit_id, r.phrase, c.opens_on, c.due_on,
                   c.consolidation_due_on, c.state, c.opened_count, c.expected_count, c.sees_all,
                   own.id as own_id, own.state as own_state, own.awaiting_head as own_awaiting,
                   timeliness(own.due_at, case when own.state in ('SUBMITTED', 'ACCEPTED')
                                               then own.received_at end, :now) as own_timeliness,
                   f.*
            from (select c.*, p.number, p.title, %s as sees_all
                  from reporting_cycle c join reporting_plan p using (plan_id) where %s order by %s limit :limit) c
            join reporting_rule r using (rule_id)
            left join lateral (select * from report_obligation o where o.cycle_id = c.id and o.unit_id in (:units)
                               limit 1) own on true
            cross join lateral (
                select count(*) filter (where s.expected) as units_expected,
                       count(*) filter (where s.expected and s.timeliness = 'ON_TIME') as on_time,
                       count(*) filter (where s.expected and s.timeliness = 'LATE') as late,
                       count(*) filter (where s.expected and s.timeliness = 'NOT_SUBMITTED') as missing,
                       count(*) filter (where s.expected and s.timeliness = 'NOT_DUE') as not_yet_due,
                       count(*) filter (where s.state = 'ACCEPTED') as accepted,
                       count(*) filter (where s.state = 'SUBMITTED') as awaiting_review,
                       count(*) filter (where s.state = 'RETURNED') as returned,
                       count(*) filter (where s.state = 'EXEMPTED') as exempted,
                       count(*) filter (where s.state in ('SUBMITTED', 'ACCEPTED') and s.nil_report) as nil
                from (select o.state, o.nil_report, %s as expected,
                             timeliness(o.due_at, %s, :now) as timeliness
                      from report_obligation o
                      where o.cycle_id = c.id and c.sees_all and c.state <> 'PLANNED') s) f
            order by %s""";

    private static final String NEXT_FIRST = "c.due_on, %1$s.number, c.id";
    private static final String LATEST_FIRST = "c.due_on desc, %1$s.number desc, c.id desc";

    private final JdbcClient jdbc;
    private final UnitDirectory units;
    private final Clock clock;

    CycleRows(JdbcClient jdbc, UnitDirectory units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    /** The first of the cycles for which the condition holds; {@code c} is the cycle, {@code p} its plan. */
    List<CycleRowView> first(
            int limit, String condition, Map<String, ?> parameters, List<String> readerUnits, boolean latestFirst) {
        String order = latestFirst ? LATEST_FIRST : NEXT_FIRST;
        Map<String, ReportUnitView> leads = new HashMap<>();
        return jdbc.sql(SELECT.formatted(
                        SEES_ALL,
                        condition,
                        order.formatted("p"),
                        StandingSql.EXPECTED,
                        StandingSql.RECEIVED_AT,
                        order.formatted("c")))
                .params(parameters)
                .param("units", readerUnits)
                .param("now", SqlTime.of(clock.instant()))
                .param("limit", limit)
                .query((row, number) -> row(row, leads.computeIfAbsent(row.getString("lead_unit_id"), this::unit)))
                .list();
    }

    CycleRowView one(UUID cycleId, List<String> readerUnits) {
        return first(1, "c.id = :cycle", Map.of("cycle", cycleId), readerUnits, false)
                .get(0);
    }

    private ReportUnitView unit(String id) {
        return ReportUnitView.of(units.unit(id));
    }

    private static CycleRowView row(ResultSet row, ReportUnitView lead) throws SQLException {
        String code = row.getString("period_code");
        return new CycleRowView(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                ReportPeriodView.of(code),
                lead,
                row.getString("phrase"),
                row.getDate("opens_on").toLocalDate(),
                row.getDate("due_on").toLocalDate(),
                row.getDate("consolidation_due_on").toLocalDate(),
                CycleState.valueOf(row.getString("state")),
                row.getInt("opened_count"),
                row.getInt("expected_count"),
                row.getBoolean("sees_all") ? figures(row) : null,
                own(row));
    }

    private static CycleFiguresView figures(ResultSet row) throws SQLException {
        return new CycleFiguresView(
                row.getInt("units_expected"),
                row.getInt("on_time"),
                row.getInt("late"),
                row.getInt("missing"),
                row.getInt("not_yet_due"),
                row.getInt("accepted"),
                row.getInt("awaiting_review"),
                row.getInt("returned"),
                row.getInt("exempted"),
                row.getInt("nil"));
    }

    private static OwnReportView own(ResultSet row) throws SQLException {
        UUID id = row.getObject("own_id", UUID.class);
        if (id == null) {
            return null;
        }
        ObligationState state = ObligationState.valueOf(row.getString("own_state"));
        return new OwnReportView(
                id,
                state,
                ReportStage.of(state, row.getBoolean("own_awaiting")),
                Timeliness.valueOf(row.getString("own_timeliness")));
    }
}
