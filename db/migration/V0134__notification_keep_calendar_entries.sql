-- Which deadlines stand in which calendars: what was mailed to an address, and whether it knows of the last change.
create table calendar_entry (
    obligation_id uuid not null,
    address       text not null,
    unit_id       text not null,
    official_id   text,
    to_name       text not null,
    number        text not null,
    title         text not null,
    detail        text not null,
    path          text not null,
    due_on        date not null,
    sequence      integer not null default 0,
    cancelled     boolean not null default false,
    told          boolean not null default false,
    changed_at    timestamptz not null,
    primary key (obligation_id, address)
);
create index calendar_entry_untold on calendar_entry (address) where not told;

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
    check (kind in ('INVITATION', 'DELIVERY', 'REMINDER', 'WRAP_UP', 'RECALL', 'RETURNED', 'CALENDAR'));
