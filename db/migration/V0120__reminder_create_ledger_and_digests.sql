-- What was decided to be reminded, once for each obligation, due day and step of the policy (domain rule 17).
create table reminder_digest (
    id          uuid primary key,
    day         date not null,
    to_unit_id  text not null,
    to_role     text not null check (to_role in ('OFFICER', 'HEAD', 'CHIEF_OF_OFFICE', 'VICE_CHAIR')),
    to_field    text not null default '',
    decided_at  timestamptz not null,
    unique (day, to_unit_id, to_role, to_field)
);

create table reminder_ledger (
    obligation_id uuid not null,
    due_on        date not null,
    step          text not null,
    offset_days   integer not null,
    to_unit_id    text not null,
    to_role       text not null,
    to_field      text not null default '',
    decided_on    date not null,
    decided_at    timestamptz not null,
    digest_id     uuid references reminder_digest (id),
    primary key (obligation_id, due_on, step, offset_days)
);
create index reminder_ledger_undigested on reminder_ledger (to_unit_id, to_role, to_field) where digest_id is null;
create index reminder_ledger_digest on reminder_ledger (digest_id);

-- When a plan ends and who then sums it up; kept from the event of its issue.
create table plan_term (
    plan_id            uuid primary key,
    number             text not null,
    title              text not null,
    lead_unit_id       text not null,
    office_unit_id     text not null,
    issuer_unit_id     text not null,
    field_of_work      text not null default '',
    ends_on            date not null,
    wrap_up_offered_on date
);
create index plan_term_open on plan_term (ends_on) where wrap_up_offered_on is null;
