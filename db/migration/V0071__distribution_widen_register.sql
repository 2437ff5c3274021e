-- A series may serve one type of document or several (Decree 30/2020, article 15.1c: the head of the agency decides).
alter table register_series rename column document_type_code to series_code;

-- Which series a type takes its numbers from, as of a year. Without a line a type has the series of its own code.
create table series_choice (
    issuer_unit_id     text    not null,
    document_type_code text    not null,
    from_year          integer not null check (from_year between 2000 and 2199),
    series_code        text    not null check (length(series_code) between 1 and 10),
    primary key (issuer_unit_id, document_type_code, from_year)
);

alter table outgoing_entry add column series_code text;
update outgoing_entry set series_code = document_type_code;
alter table outgoing_entry
    alter column series_code set not null,
    drop constraint outgoing_entry_issuer_unit_id_document_type_code_year_fkey,
    add foreign key (issuer_unit_id, series_code, year) references register_series,
    add unique (issuer_unit_id, series_code, year, ordinal),
    -- A recalled document and a cancelled number stay in the register with their reason.
    add column recalled_at         timestamptz,
    add column recalled_by         text,
    add column recall_reason       text,
    add column cancelled_at        timestamptz,
    add column cancelled_by        text,
    add column cancellation_reason text,
    add check ((recalled_at is null) = (recalled_by is null)),
    add check (recalled_at is null or length(trim(recall_reason)) > 0),
    add check ((cancelled_at is null) = (cancelled_by is null)),
    add check (cancelled_at is null or length(trim(cancellation_reason)) > 0),
    add check (cancelled_at is null or recalled_at is not null);

-- A recipient that was added after the issue; the lines as printed stay as they were.
alter table entry_recipient
    add column added_at   timestamptz,
    add column added_by   text,
    add column added_for  text,
    add check ((added_at is null) = (added_by is null)),
    add check (added_at is null or length(trim(added_for)) > 0);

alter table delivery
    -- Until when the receipt is waited for before it is missed.
    add column receipt_due_at      timestamptz,
    add column recalled_at         timestamptz,
    add column recall_confirmed_at timestamptz,
    add column recall_confirmed_by text,
    add column recall_note         text,
    add check (recall_confirmed_at is null or recalled_at is not null);
drop index delivery_open_idx;
create index delivery_open_idx on delivery (entry_id)
    where state not in ('CONFIRMED', 'REFUSED') and closed_at is null and recalled_at is null;

-- What the person who maps recipients said about a line that names nobody the register knows.
create table recipient_mapping (
    subject_type text        not null,
    subject_id   text        not null,
    label        text        not null check (length(label) between 1 and 500),
    unit_id      text,
    printed_only boolean     not null,
    mapped_by    text        not null,
    mapped_at    timestamptz not null,
    check (printed_only = (unit_id is null))
);
create unique index recipient_mapping_idx on recipient_mapping (subject_type, subject_id, label, coalesce(unit_id, ''));
