-- A series of numbers: one per issuing body, type of document and year. The row is locked while a number is taken.
create table register_series (
    issuer_unit_id     text    not null,
    document_type_code text    not null,
    year               integer not null check (year between 2000 and 2199),
    start_ordinal      integer not null check (start_ordinal > 0),
    next_ordinal       integer not null check (next_ordinal >= start_ordinal),
    primary key (issuer_unit_id, document_type_code, year)
);

-- What will be issued, prepared by the owner of the document. Names and groups are as printed; units follow at issue.
create table outgoing_draft (
    subject_type       text not null,
    subject_id         text not null,
    document_type_code text not null,
    notation           text not null check (length(notation) between 1 and 30),
    summary            text not null check (length(summary) between 1 and 500),
    issuer_unit_id     text not null,
    drafting_unit_id   text not null,
    archive_room       text,
    drafter_initials   text,
    primary key (subject_type, subject_id)
);
create table outgoing_draft_recipient (
    subject_type text    not null,
    subject_id   text    not null,
    line_number  integer not null,
    label        text    not null,
    group_code   text,
    unit_id      text,
    purpose      text    not null check (purpose in ('FOR_REPORT', 'FOR_COORDINATION', 'FOR_ACTION', 'FOR_INFORMATION')),
    primary key (subject_type, subject_id, line_number),
    foreign key (subject_type, subject_id) references outgoing_draft on delete cascade
);

-- The register of outgoing documents (Decree 30/2020, Annex IV). A row is written once, when the number is taken.
create table outgoing_entry (
    id                   uuid        primary key,
    issuer_unit_id       text        not null,
    document_type_code   text        not null,
    year                 integer     not null,
    ordinal              integer     not null check (ordinal > 0),
    notation             text        not null,
    number               text        not null,
    issued_on            date        not null,
    issued_at            timestamptz not null,
    summary              text        not null,
    signer_id            text        not null,
    signer_name          text        not null,
    signature_block      text        not null,
    issuer_name          text        not null,
    drafting_unit_id     text        not null,
    drafting_unit_name   text        not null,
    registrar_unit_id    text        not null,
    archive_copy         text        not null,
    copies               integer     not null check (copies >= 0),
    subject_type         text        not null,
    subject_id           text        not null,
    frozen_document_id   uuid        not null references stored_document,
    frozen_sha256        text        not null,
    document_id          uuid        not null references stored_document,
    issued_by            text        not null,
    follow_up_closed_at  timestamptz,
    foreign key (issuer_unit_id, document_type_code, year) references register_series,
    unique (issuer_unit_id, document_type_code, year, ordinal),
    unique (issuer_unit_id, year, ordinal, notation),
    unique (subject_type, subject_id),
    unique (document_id)
);
create index outgoing_entry_drafting_idx on outgoing_entry (drafting_unit_id, issued_at);

-- Recipients as printed, and the units that each line meant on the day of issue.
create table entry_recipient_line (
    entry_id    uuid    not null references outgoing_entry,
    line_number integer not null,
    label       text    not null,
    purpose     text    not null,
    primary key (entry_id, line_number)
);
create table entry_recipient (
    entry_id    uuid    not null,
    unit_id     text    not null,
    unit_name   text    not null,
    line_number integer not null,
    purpose     text    not null,
    outside     boolean not null,
    position    integer not null,
    primary key (entry_id, unit_id),
    foreign key (entry_id, line_number) references entry_recipient_line
);

-- The way of the document to one recipient.
create table delivery (
    id              uuid        primary key,
    entry_id        uuid        not null,
    unit_id         text        not null,
    outside         boolean     not null,
    state           text        not null check (state in ('QUEUED', 'SENT', 'FAILED', 'SEEN', 'CONFIRMED', 'REFUSED')),
    queued_at       timestamptz not null,
    sent_at         timestamptz,
    failed_at       timestamptz,
    failure         text,
    seen_at         timestamptz,
    seen_by         text,
    confirmed_at    timestamptz,
    confirmed_by    text,
    receipt_note    text,
    refused_at      timestamptz,
    refused_by      text,
    refusal         text,
    closed_at       timestamptz,
    closed_by       text,
    closing_reason  text,
    sendings        integer     not null check (sendings > 0),
    version         integer     not null,
    foreign key (entry_id, unit_id) references entry_recipient,
    unique (entry_id, unit_id),
    check ((state = 'CONFIRMED') = (confirmed_at is not null)),
    check ((state = 'REFUSED') <= (length(trim(refusal)) > 0)),
    check (closed_at is null or length(trim(closing_reason)) > 0)
);
create index delivery_unit_idx on delivery (unit_id, queued_at desc, id);
create index delivery_open_idx on delivery (entry_id) where confirmed_at is null and closed_at is null;
