-- Every mail that is to leave, written in the transaction that decided it; the log of what became of it.
create table mail_outbox (
    id              uuid primary key,
    dedupe_key      text not null unique,
    message_id      text not null unique,
    kind            text not null check (kind in ('INVITATION', 'DELIVERY', 'REMINDER', 'WRAP_UP')),
    to_unit_id      text not null,
    to_name         text not null,
    to_address      text not null,
    subject         text not null,
    html            text not null,
    plain           text not null,
    subject_type    text,
    subject_id      text,
    delivery_id     uuid,
    queued_at       timestamptz not null,
    state           text not null check (state in ('QUEUED', 'SENT', 'FAILED')),
    attempts        integer not null default 0,
    next_attempt_at timestamptz not null,
    sent_at         timestamptz,
    error           text
);
create index mail_outbox_waiting on mail_outbox (next_attempt_at, id) where state = 'QUEUED';
create index mail_outbox_log on mail_outbox (queued_at desc, id desc);
create index mail_outbox_unit on mail_outbox (to_unit_id, queued_at desc, id desc);

-- What the mail catcher of a trial installation has caught; a real installation has none.
create table caught_mail (
    id          bigint generated always as identity primary key,
    message_id  text not null unique,
    sent_at     timestamptz not null,
    from_text   text not null,
    to_text     text not null,
    subject     text not null,
    plain       text,
    html        text
);
create index caught_mail_newest on caught_mail (sent_at desc, id desc);
