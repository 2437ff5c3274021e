-- What an official is told inside the application: to one person, or to whoever holds a role or position.
create table notice (
    id          uuid primary key,
    dedupe_key  text not null unique,
    kind        text not null check (kind in ('INVITATION', 'DELIVERY', 'REMINDER', 'WRAP_UP', 'RECALL', 'RETURNED', 'EXEMPTED')),
    official_id text,
    group_key   text,
    unit_id     text not null,
    title_vi    text not null,
    title_en    text not null,
    about_vi    text not null,
    about_en    text not null,
    path        text not null check (path like '/%'),
    reason      text not null default '',
    posted_at   timestamptz not null,
    check ((official_id is null) <> (group_key is null))
);
create index notice_of_group on notice (group_key, posted_at desc, id desc) where group_key is not null;
create index notice_of_official on notice (official_id, posted_at desc, id desc) where official_id is not null;
create index notice_newest on notice (posted_at desc, id desc);

create table notice_reading (
    notice_id   uuid not null references notice,
    official_id text not null,
    read_at     timestamptz not null,
    primary key (notice_id, official_id)
);
