-- Identity: the password of an official and the failed attempts at signing in or confirming.
create table account (
    official_id         text primary key references official,
    password_hash       text not null,
    password_changed_at timestamptz not null
);

-- One row per name tried, known or not (so that the answer does not tell which names exist). A wait ends by itself:
-- nobody is locked out for good.
create table failed_sign_in (
    username       text primary key,
    failures       integer not null,
    last_failed_at timestamptz not null,
    waits_until    timestamptz not null
);
create index failed_sign_in_last_idx on failed_sign_in (last_failed_at);
