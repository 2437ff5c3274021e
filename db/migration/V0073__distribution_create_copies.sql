-- Copies that a unit makes of an issued document (Decree 30/2020, articles 25 to 27): all kinds share one series a year.
create table document_copy (
    id          uuid        primary key,
    entry_id    uuid        not null references outgoing_entry,
    unit_id     text        not null,
    unit_name   text        not null,
    kind        text        not null check (kind in ('FULL', 'TRANSCRIPT', 'EXTRACT')),
    year        integer     not null,
    ordinal     integer     not null check (ordinal > 0),
    number      text        not null,
    first_page  integer,
    last_page   integer,
    purpose     text        not null check (length(trim(purpose)) > 0),
    made_at     timestamptz not null,
    made_by     text        not null,
    document_id uuid        not null references stored_document,
    unique (unit_id, year, ordinal),
    check ((kind = 'EXTRACT') = (first_page is not null)),
    check (last_page >= first_page)
);
create index document_copy_entry_idx on document_copy (entry_id, made_at);
