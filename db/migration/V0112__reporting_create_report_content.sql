-- The content of a unit's report: one row a cell, each with its own version.
create table report_value (
    obligation_id uuid not null references report_obligation,
    indicator_id  uuid not null references reporting_indicator,
    entered       text,
    amount        numeric,
    nil           boolean not null default false,
    explanation   text,
    entered_by    text,
    entered_at    timestamptz,
    version       int not null default 0,
    primary key (obligation_id, indicator_id)
);
create index report_value_of_indicator on report_value (indicator_id);

create table report_progress (
    obligation_id uuid not null references report_obligation,
    assignment_id uuid not null references reporting_assignment,
    percent       int,
    status        text check (status in ('NOT_STARTED', 'IN_PROGRESS', 'BLOCKED', 'DONE')),
    result        text,
    entered_by    text,
    entered_at    timestamptz,
    version       int not null default 0,
    primary key (obligation_id, assignment_id)
);
create index report_progress_of_assignment on report_progress (assignment_id);

create table report_statement (
    obligation_id uuid not null references report_obligation,
    kind          text not null check (kind in ('RESULT', 'DIFFICULTY', 'PROPOSAL')),
    heading       text not null default '',
    body          text not null default '',
    entered_by    text,
    entered_at    timestamptz,
    version       int not null default 0,
    primary key (obligation_id, kind, heading)
);

-- Why a report was returned, at the cell it concerns; remarks of the latest return are open until the next submission.
create table report_remark (
    id            uuid primary key,
    obligation_id uuid not null references report_obligation,
    return_number int  not null,
    cell_key      text not null,
    reason        text not null,
    made_by       text not null,
    made_at       timestamptz not null,
    open          boolean not null default true
);
create index report_remark_of_obligation on report_remark (obligation_id, return_number);

-- What a unit reported for the same indicator in its latest earlier report that was handed in.
create view report_value_before as
select v.obligation_id, v.indicator_id, earlier.amount, earlier.period_label
from report_value v
join report_obligation o on o.id = v.obligation_id
join reporting_cycle c on c.id = o.cycle_id
join lateral (
    select pv.amount, pc.period_label
    from report_obligation po
    join reporting_cycle pc on pc.id = po.cycle_id
    join report_value pv on pv.obligation_id = po.id and pv.indicator_id = v.indicator_id
    where po.plan_id = o.plan_id and po.unit_id in (o.unit_id, o.taken_over_from) and pc.data_to < c.data_to
      and po.state in ('SUBMITTED', 'ACCEPTED') and pv.amount is not null
    order by pc.data_to desc limit 1) earlier on true;
