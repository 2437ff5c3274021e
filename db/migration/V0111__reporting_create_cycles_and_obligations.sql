create table reporting_cycle (
    id                   uuid primary key,
    plan_id              uuid not null references reporting_plan,
    rule_id              uuid not null references reporting_rule,
    period_code          text not null,
    period_label         text not null,
    data_from            date not null,
    data_to              date not null,
    opens_on             date not null,
    due_on               date not null,
    due_at               timestamptz not null,
    consolidation_due_on date not null,
    lead_unit_id         text not null,
    state                text not null check (state in ('PLANNED', 'OPENING', 'OPEN', 'CONSOLIDATING', 'SIGNING', 'CLOSED')),
    expected_count       int  not null default 0,
    opened_count         int  not null default 0,
    opened_at            timestamptz,
    closed_at            timestamptz,
    version              int  not null default 0,
    unique (rule_id, period_code),
    check (data_from <= data_to),
    check (opened_count <= expected_count)
);
create index reporting_cycle_to_open on reporting_cycle (opens_on) where state = 'PLANNED';
create index reporting_cycle_of_plan on reporting_cycle (plan_id, due_on);
create index reporting_cycle_of_lead on reporting_cycle (lead_unit_id, due_on);

create table report_obligation (
    id                 uuid primary key,
    cycle_id           uuid not null references reporting_cycle,
    plan_id            uuid not null references reporting_plan,
    unit_id            text not null,
    lead_unit_id       text not null,
    opens_on           date not null,
    due_on             date not null,
    due_at             timestamptz not null,
    state              text not null check (state in
        ('PLANNED', 'OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'EXEMPTED', 'ENDED')),
    awaiting_head      boolean not null default false,
    nil_report         boolean not null default false,
    prepared_by        text,
    prepared_at        timestamptz,
    first_submitted_at timestamptz,
    submitted_at       timestamptz,
    submitted_by       text,
    accepted_at        timestamptz,
    accepted_by        text,
    return_count       int not null default 0,
    returned_at        timestamptz,
    returned_by        text,
    returned_from      text check (returned_from in ('HEAD', 'LEAD')),
    return_reason      text,
    exempted_by        text,
    exemption_reason   text,
    extended_by        text,
    extension_reason   text,
    ended_reason       text check (ended_reason in ('UNIT_ENDED', 'CYCLE_CLOSED')),
    moved_to_unit_id   text,
    taken_over_from    text,
    version            int not null default 0,
    unique (cycle_id, unit_id)
);
create index report_obligation_to_start on report_obligation (cycle_id, id) where state = 'PLANNED';
create index report_obligation_of_unit on report_obligation (unit_id, due_on);
create index report_obligation_of_plan on report_obligation (plan_id, unit_id);
create index report_obligation_outstanding on report_obligation (due_on) where state in ('OPEN', 'RETURNED');

-- The only surface of this module that the reminder module reads.
create view outstanding_obligation as
select o.id     as obligation_id,
       o.cycle_id,
       o.plan_id,
       p.number as plan_number,
       p.title  as plan_title,
       c.period_label,
       o.unit_id,
       o.lead_unit_id,
       o.opens_on,
       o.due_on,
       o.state
from report_obligation o
join reporting_cycle c on c.id = o.cycle_id
join reporting_plan p on p.plan_id = o.plan_id
where o.state in ('OPEN', 'RETURNED');
