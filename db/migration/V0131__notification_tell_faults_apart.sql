-- A mail is claimed for a while, sent outside any transaction and settled afterwards; its reply, reason and language stay.
alter table mail_outbox
    add column claimed_until   timestamptz,
    add column last_attempt_at timestamptz,
    add column reply_code      integer,
    add column reason          text not null default '',
    add column official_id     text,
    add column language        text not null default 'vi' check (language in ('vi', 'en')),
    add column facts           jsonb,
    add column calendar        text;
alter table mail_outbox drop constraint mail_outbox_state_check;
alter table mail_outbox add constraint mail_outbox_state_check
    check (state in ('QUEUED', 'SENT', 'FAILED', 'BOUNCED'));
alter table mail_outbox drop constraint mail_outbox_kind_check;
alter table mail_outbox add constraint mail_outbox_kind_check
    check (kind in ('INVITATION', 'DELIVERY', 'REMINDER', 'WRAP_UP', 'RECALL', 'CALENDAR', 'TEST'));
create index mail_outbox_pace on mail_outbox (last_attempt_at) where last_attempt_at is not null;

-- Boxes that do not take mail, until one of them takes a mail again or an administrator resets it.
create table mail_address_fault (
    address text primary key check (address = lower(address)),
    fault   text not null check (fault in ('UNKNOWN', 'LOCKED', 'FULL', 'REFUSED')),
    said    text not null,
    mail_id uuid,
    since   timestamptz not null,
    last_at timestamptz not null,
    times   integer not null default 1
);
create index mail_address_fault_newest on mail_address_fault (last_at desc, address);
