-- Images that are seen in a signature: of a person's manual signature, of a body's seal (Decree 30/2020, Annex I). Without one a
-- mark is drawn. Drawn anew from what was handed in, so that nothing but pixels is kept.
create table signature_mark (
    id          uuid        primary key,
    holder_kind text        not null check (holder_kind in ('OFFICIAL', 'ORGANISATION')),
    holder_id   text        not null,
    image       bytea       not null,
    stored_at   timestamptz not null,
    stored_by   text        not null,
    version     integer     not null,
    unique (holder_kind, holder_id)
);
