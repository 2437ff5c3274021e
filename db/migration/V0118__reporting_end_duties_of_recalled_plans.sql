-- A plan that is called back asks for nothing more: its periods end without a consolidated report.
alter table reporting_cycle drop constraint reporting_cycle_state_check;
alter table reporting_cycle add constraint reporting_cycle_state_check
    check (state in ('PLANNED', 'OPENING', 'OPEN', 'CONSOLIDATING', 'SIGNING', 'CLOSED', 'ENDED'));
alter table reporting_cycle add column end_reason text;
alter table reporting_cycle add constraint reporting_cycle_end_check check ((state = 'ENDED') = (end_reason is not null));
alter table report_obligation drop constraint report_obligation_ended_reason_check;
alter table report_obligation add constraint report_obligation_ended_reason_check
    check (ended_reason in ('UNIT_ENDED', 'CYCLE_CLOSED', 'PLAN_RECALLED'));
