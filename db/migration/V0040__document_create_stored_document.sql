create table stored_document (
    id         uuid primary key,
    owner_type text        not null,
    owner_id   text        not null,
    media_type text        not null,
    name       text        not null,
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint      not null check (size > 0),
    stored_at  timestamptz not null,
    content    bytea       not null
);
create index stored_document_owner on stored_document (owner_type, owner_id);

comment on table stored_document is 'Files; a row is never updated, a new content is a new row';

create function stored_document_never_changes() returns trigger language plpgsql as $$
begin
    raise exception 'a stored document never changes';
end $$;
create trigger stored_document_never_changes before update on stored_document
    for each row execute function stored_document_never_changes();
