-- Certificates of officials, of bodies that seal, and of this installation's own authority. The key, where the server keeps
-- it, is a PKCS#12 file closed with a secret that is not in the database.
create table signing_certificate (
    id                uuid        primary key,
    holder_kind       text        not null check (holder_kind in ('OFFICIAL', 'ORGANISATION', 'AUTHORITY')),
    holder_id         text        not null,
    subject           text        not null,
    issuer            text        not null,
    serial            text        not null check (serial ~ '^[0-9a-f]+$'),
    sha256            text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    certificate       bytea       not null,
    key_store         bytea,
    valid_from        timestamptz not null,
    valid_to          timestamptz not null,
    registered_at     timestamptz not null,
    registered_by     text,
    revoked_at        timestamptz,
    revocation_reason text,
    version           integer     not null,
    unique (sha256),
    check ((revoked_at is null) = (revocation_reason is null)),
    check (valid_from < valid_to)
);
create index signing_certificate_holder on signing_certificate (holder_kind, holder_id, registered_at desc);
create unique index signing_certificate_one_authority on signing_certificate (holder_kind) where holder_kind = 'AUTHORITY';

-- What a signature left behind: the signed file, the certificate, where its key is kept. All null for the signatures by
-- confirmed password that were made before.
alter table document_signature
    add column signed_document_id        uuid references stored_document,
    add column signed_sha256             text,
    add column signed_certificate_sha256 text,
    add column signed_certificate_name   text,
    add column signed_way                text check (signed_way in ('SERVER', 'OUTSIDE')),
    add check ((signed_document_id is null) = (signed_sha256 is null)),
    add check ((signed_document_id is null) = (signed_certificate_sha256 is null)),
    add check ((signed_document_id is null) = (signed_way is null));
