package trinhky.reporting.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import trinhky.shared.Rows;

/** Fixes which units report a period and hands them out in chunks; everything set by set. */
@Repository
public class ExpectedReports {
    private static final String DUTY = """
            with duty as (
                select o.id, o.plan_id, o.unit_id as owner_id from report_obligation o
                where o.cycle_id = :cycle and o.state = 'PLANNED'
                union
                select heir.id, heir.plan_id, ended.unit_id from report_obligation ended
                join report_obligation heir on heir.cycle_id = ended.cycle_id
                                           and heir.unit_id = ended.moved_to_unit_id
                where ended.cycle_id = :cycle and heir.state = 'PLANNED'
            )
            """;
    private static final String VALUES = DUTY + """
            insert into report_value (obligation_id, indicator_id)
            select distinct d.id, i.indicator_id
            from duty d
            join reporting_indicator i on i.plan_id = d.plan_id
            join reporting_indicator_owner w on w.indicator_id = i.indicator_id and w.unit_id = d.owner_id
            on conflict do nothing""";
    private static final String PROGRESS = DUTY + """
            insert into report_progress (obligation_id, assignment_id)
            select distinct d.id, a.assignment_id
            from duty d
            join reporting_assignment a on a.plan_id = d.plan_id and a.lead_unit_id = d.owner_id
            on conflict do nothing""";

    private final JdbcClient jdbc;

    ExpectedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The units that have a duty in the cycle which has not begun. */
    public List<String> plannedUnits(UUID cycleId) {
        return jdbc.sql("select unit_id from report_obligation where cycle_id = :cycle and state = 'PLANNED'")
                .param("cycle", cycleId)
                .query(String.class)
                .list();
    }

    /** Ends the duty of a unit that is no more; its successors take over, unless they report this period anyway. */
    public void moveDuty(UUID cycleId, String endedUnitId, String successorUnitId) {
        jdbc.sql("""
                        insert into report_obligation (id, cycle_id, plan_id, unit_id, lead_unit_id, opens_on, due_on,
                                                       due_at, state, taken_over_from)
                        select gen_random_uuid(), cycle_id, plan_id, :successor, lead_unit_id, opens_on, due_on, due_at,
                               'PLANNED', :ended
                        from report_obligation
                        where cycle_id = :cycle and unit_id = :ended
                        on conflict (cycle_id, unit_id) do nothing""")
                .params(Map.of("cycle", cycleId, "ended", endedUnitId, "successor", successorUnitId))
                .update();
        endDuty(cycleId, endedUnitId, successorUnitId);
    }

    /** Ends the duty of a unit that is no more; the successor may be null. */
    public void endDuty(UUID cycleId, String endedUnitId, String successorUnitId) {
        jdbc.sql("""
                        update report_obligation
                        set state = 'ENDED', awaiting_head = false, ended_reason = 'UNIT_ENDED', moved_to_unit_id = :successor,
                            version = version + 1
                        where cycle_id = :cycle and unit_id = :ended and state in ('PLANNED', 'OPEN', 'RETURNED')""")
                .param("cycle", cycleId)
                .param("ended", endedUnitId)
                .param("successor", successorUnitId)
                .update();
    }

    /** The units that owe a report whose task they have. */
    public List<String> owingUnits() {
        return jdbc.sql("select distinct unit_id from report_obligation where state in ('OPEN', 'RETURNED')")
                .query(String.class)
                .list();
    }

    /** What a unit owes: open tasks in open cycles. */
    public List<OwedReport> owedBy(String unitId) {
        return jdbc.sql("select id, cycle_id, unit_id from report_obligation"
                        + " where unit_id = :unit and state in ('OPEN', 'RETURNED')")
                .param("unit", unitId)
                .query(Rows.of(OwedReport.class))
                .list();
    }

    /** Counts reports that came on top of those that were expected at the opening. */
    public void countAdded(UUID cycleId, int added) {
        jdbc.sql("update reporting_cycle set expected_count = expected_count + :added,"
                        + " opened_count = opened_count + :added, version = version + 1 where id = :cycle")
                .param("cycle", cycleId)
                .param("added", added)
                .update();
    }

    /** Lays out what each unit must fill in: its indicators and its assignments, with those it took over. */
    public void layOutContent(UUID cycleId) {
        jdbc.sql(VALUES).param("cycle", cycleId).update();
        jdbc.sql(PROGRESS).param("cycle", cycleId).update();
    }

    /** How many units must report the period. */
    public int countPlanned(UUID cycleId) {
        return jdbc.sql("select count(*) from report_obligation where cycle_id = :cycle and state = 'PLANNED'")
                .param("cycle", cycleId)
                .query(Integer.class)
                .single();
    }

    /**
     * Takes the next reports whose tasks are to be made; they are OPEN when the transaction commits and PLANNED again
     * when it does not, so that a resumed opening makes none twice and leaves none out.
     */
    public List<OpenedReport> takeNext(UUID cycleId, int most) {
        return jdbc.sql("""
                        with next as (
                            select id from report_obligation
                            where cycle_id = :cycle and state = 'PLANNED'
                            order by id limit :most for update
                        )
                        update report_obligation o set state = 'OPEN', version = o.version + 1
                        from next, reporting_cycle c, reporting_plan p
                        where o.id = next.id and c.id = o.cycle_id and p.plan_id = o.plan_id
                        returning o.id, o.cycle_id, o.unit_id, o.lead_unit_id, o.due_at, p.number as plan_number,
                                  p.title as plan_title, c.period_label""")
                .param("cycle", cycleId)
                .param("most", most)
                .query(Rows.of(OpenedReport.class))
                .list();
    }

    /** Counts opened reports for the progress bar. */
    public void countOpened(UUID cycleId, int opened) {
        jdbc.sql("update reporting_cycle set opened_count = opened_count + :opened, version = version + 1"
                        + " where id = :cycle")
                .param("cycle", cycleId)
                .param("opened", opened)
                .update();
    }
}
