-- Filters of the inbox that an official gave a name to; nobody else's business.
create table saved_filter (
    id          uuid primary key,
    official_id text        not null,
    name        text        not null check (btrim(name) <> '' and length(name) <= 60),
    inbox       text        not null check (inbox in ('TODO', 'WAITING', 'FYI', 'UNIT', 'DONE')),
    acting_for  text,
    words       text        not null default '' check (length(words) <= 200),
    kept_at     timestamptz not null
);
create unique index saved_filter_name on saved_filter (official_id, lower(name));
