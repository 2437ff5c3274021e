package trinhky.benchmark;

import org.springframework.jdbc.core.JdbcTemplate;

/** A country of units and their reports, laid by SQL: what is measured is how it is asked, not how it came. */
final class BenchmarkCountry {
    private BenchmarkCountry() {}

    /** Plans of one half-year, due on 14/6/2026, that every one of the units must report on; the reports are open. */
    static void fill(JdbcTemplate jdbc, int plans, int units) {
        jdbc.update("""
                insert into unit (id, kind, name, short_name, letterhead_own, official_email, valid_from, version)
                select 'land-' || n, 'COMMUNE', 'UBND xã Thử ' || n, 'Xã ' || n, 'UBND xã Thử ' || n, 'xa' || n || '@example.vn',
                       date '2020-01-01', 0
                from generate_series(1, ?) n""", units);
        jdbc.update("""
                insert into reporting_plan (plan_id, number, title, issued_on, lead_unit_id, issuer_unit_id, office_unit_id,
                                            period_from_year, period_to_year)
                select md5('plan' || n)::uuid, n || '/KH-UBND', 'Kế hoạch ' || n, date '2025-09-12', 'sct', 'ubnd', 'vpub', 2026, 2026
                from generate_series(1, ?) n""", plans);
        jdbc.execute("""
                insert into plan_term (plan_id, number, title, lead_unit_id, office_unit_id, issuer_unit_id, ends_on)
                select plan_id, number, title, lead_unit_id, office_unit_id, issuer_unit_id, date '2026-12-31' from reporting_plan""");
        jdbc.execute("""
                insert into reporting_rule (rule_id, plan_id, ordinal, period, phrase, due_day, due_month, inclusive,
                                            opens_days_before, consolidator_unit_id)
                select plan_id, plan_id, 1, 'HALF_YEAR', 'trước ngày 15/6', 15, 6, false, 30, 'sct' from reporting_plan""");
        jdbc.execute("""
                insert into reporting_cycle (id, plan_id, rule_id, period_code, period_label, data_from, data_to, opens_on, due_on,
                                             due_at, consolidation_due_on, lead_unit_id, state, opened_at)
                select plan_id, plan_id, plan_id, '2026-H1', '6 tháng đầu năm 2026', date '2026-01-01', date '2026-06-30',
                       date '2026-05-15', date '2026-06-14', timestamptz '2026-06-15 00:00+07', date '2026-06-19', 'sct', 'OPEN',
                       timestamptz '2026-05-15 07:30+07' from reporting_plan""");
        jdbc.execute("""
                insert into report_obligation (id, cycle_id, plan_id, unit_id, lead_unit_id, opens_on, due_on, due_at, state)
                select gen_random_uuid(), p.plan_id, p.plan_id, u.id, 'sct', date '2026-06-05', date '2026-06-14',
                       timestamptz '2026-06-15 00:00+07', 'OPEN'
                from reporting_plan p cross join unit u where u.id like 'land-%'""");
        jdbc.execute("analyze");
    }

    /**
     * The officer's task of every open report, in the inbox and in the engine's tables beside it.
     *
     * @param unit takes the place of the first of the units
     */
    static void openTasks(JdbcTemplate jdbc, String unit) {
        jdbc.update("update report_obligation set unit_id = ? where unit_id = 'land-1'", unit);
        jdbc.execute("""
                insert into task_subject (subject_id, subject_type, context_id, title, number, context)
                select o.id::text, 'OBLIGATION', o.cycle_id::text, 'Báo cáo của ' || u.name, p.number, 'Kỳ 6 tháng đầu năm 2026'
                from report_obligation o join unit u on u.id = o.unit_id join reporting_plan p on p.plan_id = o.plan_id""");
        jdbc.execute("""
                insert into task_item (task_id, process_key, process_version_tag, task_key, subject_id, unit_id, group_key, role,
                                       created_at, due_at)
                select o.id::text, l.process_key, l.process_version_tag, l.task_key, o.id::text, o.unit_id,
                       'unit:' || o.unit_id || ':OFFICER', 'OFFICER', timestamptz '2026-05-15 07:30+07', o.due_at
                from report_obligation o cross join (select * from task_label where task_key = 'Task_PrepareReport' limit 1) l""");
        jdbc.execute("""
                insert into camunda.act_ru_task (id_, rev_, name_, task_def_key_, priority_, create_time_, due_date_, suspension_state_)
                select id::text, 1, 'Lập báo cáo', 'Task_PrepareReport', 50, timestamp '2026-05-15 07:30', due_at, 1
                from report_obligation""");
        jdbc.execute("""
                insert into camunda.act_ru_identitylink (id_, rev_, type_, group_id_, task_id_)
                select 'l-' || id, 1, 'candidate', 'unit:' || unit_id || ':OFFICER', id::text from report_obligation""");
        jdbc.execute("analyze");
    }
}
