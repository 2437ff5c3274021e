-- One row per attempt to have a document signed; a return closes the attempt, its record stays.
create table signing_request (
    id                 uuid primary key,
    subject_type       text        not null,
    subject_id         text        not null,
    attempt            integer     not null check (attempt > 0),
    document_id        uuid        not null references stored_document,
    document_sha256    text        not null,
    document_type_code text        not null,
    title              text        not null,
    field_of_work      text,
    issuer_unit_id     text        not null,
    office_unit_id     text        not null,
    drafting_unit_id   text        not null,
    drafter_id         text        not null,
    submitted_by       text        not null,
    opened_at          timestamptz not null,
    state              text        not null check (state in ('FORM_CHECK', 'INITIAL', 'DECISION', 'CHAIR_DECISION', 'SIGNED',
                                                             'ISSUED', 'RETURNED', 'WITHDRAWN')),
    closed_at          timestamptz,
    version            integer     not null,
    unique (subject_type, subject_id, attempt),
    check ((closed_at is not null) = (state in ('ISSUED', 'RETURNED', 'WITHDRAWN')))
);
create unique index signing_request_one_open on signing_request (subject_type, subject_id) where closed_at is null;

-- What each person did with it, in order.
create table signing_step (
    signing_request        uuid        not null references signing_request,
    step_number            integer     not null,
    outcome                text        not null check (outcome in ('FORM_ACCEPTED', 'INITIALED', 'SIGNED', 'PASSED_TO_CHAIR',
                                                                   'RETURNED', 'RELEASED', 'WITHDRAWN')),
    stage                  text        not null check (stage in ('FORM_CHECK', 'INITIAL', 'DECISION', 'CHAIR_DECISION', 'RELEASE')),
    official_id            text        not null,
    acting_for_position_id text,
    at                     timestamptz not null,
    reason                 text,
    resubmit_by            date,
    primary key (signing_request, step_number),
    check (outcome not in ('RETURNED', 'PASSED_TO_CHAIR', 'WITHDRAWN') or length(trim(reason)) > 0)
);

-- Points of form that the Office looked at, in the order of the form check page.
create table signing_form_point (
    signing_request uuid    not null references signing_request,
    point_number    integer not null,
    point           text    not null,
    met             boolean not null,
    note            text,
    primary key (signing_request, point_number)
);

-- The signature: who, in which position and capacity, over exactly which bytes.
create table document_signature (
    signing_request uuid        primary key references signing_request,
    signer_id       text        not null,
    signer_name     text        not null,
    position_id     text        not null,
    capacity        text        not null,
    block           text        not null,
    document_sha256 text        not null,
    signed_at       timestamptz not null
);
