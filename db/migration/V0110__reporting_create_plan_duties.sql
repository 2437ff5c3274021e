-- What an issued plan asks to be reported, copied at the issue: the dossier stands alone from then on.
create table reporting_plan (
    plan_id          uuid primary key,
    number           text not null,
    title            text not null,
    issued_on        date not null,
    lead_unit_id     text not null,
    field_of_work    text,
    issuer_unit_id   text not null,
    office_unit_id   text not null,
    period_from_year int  not null,
    period_to_year   int  not null,
    check (period_from_year <= period_to_year)
);

create table reporting_rule (
    rule_id              uuid primary key,
    plan_id              uuid not null references reporting_plan,
    ordinal              int  not null,
    period               text not null check (period in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    phrase               text not null,
    due_day              int  not null check (due_day between 1 and 31),
    due_month            int  not null check (due_month between 0 and 12),
    inclusive            boolean not null,
    opens_days_before    int  not null check (opens_days_before >= 0),
    consolidator_unit_id text not null
);
create index reporting_rule_of_plan on reporting_rule (plan_id);

create table reporting_rule_reporter (
    rule_id uuid not null references reporting_rule,
    unit_id text not null,
    primary key (rule_id, unit_id)
);

create table reporting_rule_receiver (
    rule_id uuid not null references reporting_rule,
    unit_id text not null,
    ordinal int  not null,
    primary key (rule_id, unit_id)
);

create table reporting_indicator (
    indicator_id uuid primary key,
    plan_id      uuid not null references reporting_plan,
    ordinal      int  not null,
    code         text not null,
    group_title  text not null,
    name         text not null,
    unit         text not null,
    comparator   text not null,
    low          numeric,
    high         numeric,
    aggregation  text not null check (aggregation in ('SINGLE', 'AVERAGE', 'SUM'))
);
create index reporting_indicator_of_plan on reporting_indicator (plan_id, ordinal);

create table reporting_indicator_owner (
    indicator_id uuid not null references reporting_indicator,
    unit_id      text not null,
    primary key (indicator_id, unit_id)
);

create table reporting_assignment (
    assignment_id uuid primary key,
    plan_id       uuid not null references reporting_plan,
    ordinal       int  not null,
    code          text not null,
    group_title   text not null,
    title         text not null,
    lead_unit_id  text
);
create index reporting_assignment_of_plan on reporting_assignment (plan_id, ordinal);
