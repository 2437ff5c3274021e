-- The versions of the reminder policy, each a decision table; the newest one whose day has come is in force.
create table reminder_policy (
    version    integer primary key check (version > 0),
    valid_from date        not null,
    dmn        text        not null,
    put_by     text        not null,
    put_at     timestamptz not null,
    reason     text        not null check (btrim(reason) <> '')
);

-- The days whose reminders were decided, and the day whose digests carried them: what was decided is carried once.
create table reminder_run (
    day         date primary key,
    decided_at  timestamptz not null,
    gathered_on date
);
insert into reminder_run (day, decided_at, gathered_on)
select decided_on, max(decided_at), decided_on from reminder_ledger group by decided_on;

-- The ledger holds whatever waits, not reports only; the step is the row of the policy: event, days, recipient.
drop index reminder_ledger_undigested;
drop index reminder_ledger_digest;
alter table reminder_ledger drop column digest_id;
alter table reminder_ledger rename column obligation_id to subject_id;
alter table reminder_ledger rename column due_on to anchor_on;
alter table reminder_ledger add column kind text not null default 'DEADLINE';
alter table reminder_ledger add column event text not null default 'OVERDUE';
alter table reminder_ledger add column channel text not null default 'DIGEST' check (channel in ('DIGEST', 'SINGLE', 'ASKED'));
alter table reminder_ledger add column template text not null default 'REMINDER';
alter table reminder_ledger add column topic text not null default '';
update reminder_ledger set
    event = case when step = 'OPENED' then 'OPENING' when step like 'BEFORE%' then 'BEFORE_DUE'
                 when step = 'ON_DUE' then 'ON_DUE' else 'OVERDUE' end,
    kind = case when step = 'OPENED' then 'OPENING' else 'DEADLINE' end,
    anchor_on = case when step = 'OPENED' then decided_on else anchor_on end,
    step = case step
               when 'OPENED' then 'OPENING:0:OFFICER'
               when 'BEFORE_10' then 'BEFORE_DUE:-10:OFFICER'
               when 'BEFORE_3' then 'BEFORE_DUE:-3:OFFICER'
               when 'BEFORE_1' then 'BEFORE_DUE:-1:OFFICER'
               when 'ON_DUE' then 'ON_DUE:0:OFFICER'
               when 'OVERDUE_1' then 'OVERDUE:1:OFFICER'
               when 'OVERDUE_WEEKLY' then 'OVERDUE:8:OFFICER'
               when 'OVERDUE_3_HEAD' then 'OVERDUE:3:HEAD'
               when 'OVERDUE_7_LEAD' then 'OVERDUE:7:LEAD_HEAD'
               when 'OVERDUE_7_OFFICE' then 'OVERDUE:7:OFFICE'
               when 'OVERDUE_10_VICE_CHAIR' then 'OVERDUE:10:VICE_CHAIR'
               else step end;
alter table reminder_ledger alter column kind drop default;
alter table reminder_ledger alter column event drop default;
create index reminder_ledger_decided on reminder_ledger (decided_on);

-- What one role of a unit is reminded of on a day; a topic of its own for what is not part of the day's digest.
alter table reminder_digest drop constraint reminder_digest_day_to_unit_id_to_role_to_field_key;
alter table reminder_digest drop constraint reminder_digest_to_role_check;
alter table reminder_digest add column channel text not null default 'DIGEST' check (channel in ('DIGEST', 'SINGLE', 'ASKED'));
alter table reminder_digest add column topic text not null default '';
alter table reminder_digest add unique (day, to_unit_id, to_role, to_field, channel, topic);

-- What one person, or one official box, gets on a day: whatever roles they hold, one digest.
create table personal_digest (
    id          uuid primary key,
    day         date        not null,
    address     text        not null,
    channel     text        not null,
    topic       text        not null,
    unit_id     text        not null,
    role        text        not null,
    official_id text,
    name        text        not null,
    send_at     timestamptz not null,
    decided_at  timestamptz not null,
    batch       uuid        not null,
    unique (day, address, channel, topic)
);
create index personal_digest_batch on personal_digest (batch);
create table personal_digest_part (
    personal_digest_id uuid not null references personal_digest,
    digest_id          uuid not null references reminder_digest,
    primary key (personal_digest_id, digest_id)
);

-- Everything that somebody can be reminded of now: whose it is, since when or until when, and how a digest names it.
create view remindable as
select 'OPENING'                       as kind,
       o.obligation_id                 as subject_id,
       o.opened_on                     as anchor_on,
       o.opened_on                     as counts_from,
       'OBLIGATION'                    as subject_type,
       o.unit_id,
       'OFFICER'                       as role,
       ''                              as field,
       o.lead_unit_id,
       t.office_unit_id,
       t.issuer_unit_id,
       t.field_of_work,
       o.plan_number                   as number,
       o.plan_title                    as title,
       o.period_label                  as detail,
       o.due_on,
       '/reports/' || o.cycle_id::text as path
from outstanding_obligation o join plan_term t on t.plan_id = o.plan_id
union all
select 'DEADLINE', o.obligation_id, o.due_on, o.counts_from, 'OBLIGATION', o.unit_id, 'OFFICER', '', o.lead_unit_id,
       t.office_unit_id, t.issuer_unit_id, t.field_of_work, o.plan_number, o.plan_title, o.period_label, o.due_on,
       '/reports/' || o.cycle_id::text
from outstanding_obligation o join plan_term t on t.plan_id = o.plan_id
union all
select 'RETURN', o.obligation_id, o.returned_on, o.returned_on, 'OBLIGATION', o.unit_id, 'OFFICER', '', o.lead_unit_id,
       t.office_unit_id, t.issuer_unit_id, t.field_of_work, o.plan_number, o.plan_title, o.period_label, o.due_on,
       '/reports/' || o.cycle_id::text
from outstanding_obligation o join plan_term t on t.plan_id = o.plan_id
where o.state = 'RETURNED' and o.returned_on is not null
union all
select 'OPINION', k.task_id::uuid, ((k.due_at - interval '1 microsecond') at time zone 'Asia/Ho_Chi_Minh')::date,
       (k.created_at at time zone 'Asia/Ho_Chi_Minh')::date, 'TASK', k.unit_id, k.role,
       case when k.group_key like 'position:%' then k.group_key else '' end, r.owner_unit_id, null, null, '',
       '', r.subject_title, '', ((k.due_at - interval '1 microsecond') at time zone 'Asia/Ho_Chi_Minh')::date,
       '/tasks/' || k.task_id
from task_item k
join invitation i on i.id::text = k.subject_id
join consultation_round r on r.id = i.round_id
where k.state = 'OPEN' and k.task_key in ('Task_PrepareOpinion', 'Task_ApproveOpinion')
union all
select case when k.task_key = 'Task_IssueDocument' then 'NUMBER' else 'DECISION' end, k.task_id::uuid,
       (k.created_at at time zone 'Asia/Ho_Chi_Minh')::date, (k.created_at at time zone 'Asia/Ho_Chi_Minh')::date,
       'TASK', k.unit_id, k.role, case when k.group_key like 'position:%' then k.group_key else '' end,
       null, null, null, '', coalesce(s.number, ''), coalesce(s.title, ''), coalesce(s.context, ''), null,
       '/tasks/' || k.task_id
from task_item k
left join task_subject s on s.subject_id = k.subject_id
where k.state = 'OPEN' and k.unit_id is not null
  and k.task_key in ('Task_CheckContent', 'Task_SubmitPlan', 'Task_CheckForm', 'Task_InitialDocument',
                     'Task_SignDocument', 'Task_SignDocumentByChair', 'Task_ApproveConsolidation', 'Task_IssueDocument')
union all
select 'RECEIPT', d.id, (d.queued_at at time zone 'Asia/Ho_Chi_Minh')::date,
       (d.queued_at at time zone 'Asia/Ho_Chi_Minh')::date, 'DELIVERY', d.unit_id, 'CLERK', '', e.drafting_unit_id,
       e.registrar_unit_id, null, '', e.number, e.summary, '', null, '/inbox/' || d.id::text
from delivery d join outgoing_entry e on e.id = d.entry_id
where d.state in ('QUEUED', 'SENT', 'SEEN') and d.closed_at is null and not d.outside;
