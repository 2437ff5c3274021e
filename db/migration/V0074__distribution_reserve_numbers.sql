-- A number that was taken before the document leaves, because the organisation signs with a tool of its own: the file with number
-- and date goes out to be signed and comes back. A signed document is never returned, so its number is always used.
create table reserved_number (
    subject_type   text        not null,
    subject_id     text        not null,
    issuer_unit_id text        not null,
    series_code    text        not null,
    year           integer     not null,
    ordinal        integer     not null check (ordinal > 0),
    reserved_at    timestamptz not null,
    reserved_by    text        not null,
    primary key (subject_type, subject_id),
    foreign key (issuer_unit_id, series_code, year) references register_series,
    unique (issuer_unit_id, series_code, year, ordinal)
);
