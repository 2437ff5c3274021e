-- Who did what to which subject. A chain per subject: each entry carries the hash of the one before.
create table audit_entry (
    subject_type            text not null check (subject_type <> ''),
    subject_id              text not null check (subject_id <> ''),
    seq                     bigint not null check (seq > 0),
    act                     text not null check (act <> ''),
    actor_id                text,
    acting_for_position_id  text,
    at                      timestamptz not null,
    reason                  text,
    details                 jsonb not null,
    prev_hash               text not null check (prev_hash ~ '^[0-9a-f]{64}$'),
    hash                    text not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (subject_type, subject_id, seq)
);

-- The last link of each chain: what new acts lock and follow, and what shows that the end of a chain was cut off.
create table audit_chain (
    subject_type  text not null,
    subject_id    text not null,
    last_seq      bigint not null check (last_seq >= 0),
    last_hash     text not null,
    primary key (subject_type, subject_id)
) with (fillfactor = 80);

create function audit_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: % is refused', TG_TABLE_NAME, TG_OP using ERRCODE = 'insufficient_privilege';
end
$$;

create trigger audit_entry_append_only
    before update or delete or truncate on audit_entry
    for each statement execute function audit_refuse_change();

-- A chain never becomes shorter.
create function audit_chain_only_grows() returns trigger language plpgsql as $$
begin
    if NEW.last_seq < OLD.last_seq then
        raise exception 'audit_chain only grows' using ERRCODE = 'insufficient_privilege';
    end if;
    return NEW;
end
$$;

create trigger audit_chain_growing
    before update on audit_chain
    for each row execute function audit_chain_only_grows();

create trigger audit_chain_kept
    before delete or truncate on audit_chain
    for each statement execute function audit_refuse_change();
