-- A plan of a People's Committee, from draft to issue. Annex rows are rows of their own: they are saved one by one.

CREATE TABLE app.plan (
    id                       uuid PRIMARY KEY,
    version                  integer     NOT NULL,
    status                   text        NOT NULL CHECK (status IN ('DRAFT', 'CONTENT_CHECK', 'CONSULTATION', 'ANSWERING',
                                                                    'READY_TO_SUBMIT', 'SIGNING', 'ISSUED', 'WITHDRAWN')),
    draft_number             integer     NOT NULL CHECK (draft_number > 0),
    title                    text        NOT NULL,
    field_of_work            text,
    period_from_year         integer,
    period_to_year           integer,
    lead_unit_id             text,
    archive_room             text,
    drafter_initials         text,
    issuer_unit_id           text        NOT NULL,
    office_unit_id           text        NOT NULL,
    drafting_unit_id         text        NOT NULL,
    drafter_id               text        NOT NULL,
    consultation_needed      boolean     NOT NULL,
    consultation_unit_ids    text[]      NOT NULL,
    consultation_days        integer     NOT NULL,
    consultation_silence     text        NOT NULL CHECK (consultation_silence IN ('TREATED_AS_AGREED', 'TREATED_AS_LATE', 'BLOCKS')),
    round_id                 uuid,
    return_stage             text,
    return_reason            text,
    return_by                text,
    return_at                timestamptz,
    document_id              uuid,
    signed_at                timestamptz,
    number                   text,
    issued_on                date,
    created_at               timestamptz NOT NULL,
    updated_at               timestamptz NOT NULL,
    updated_by               text        NOT NULL
);
CREATE INDEX plan_by_drafting_unit ON app.plan (drafting_unit_id, updated_at DESC);
CREATE INDEX plan_by_update ON app.plan (updated_at DESC, id DESC);

CREATE TABLE app.plan_section (
    id         uuid PRIMARY KEY,
    version    integer     NOT NULL,
    plan_id    uuid        NOT NULL REFERENCES app.plan,
    position   integer     NOT NULL,
    label      text        NOT NULL,
    title      text        NOT NULL,
    body       text        NOT NULL,
    done       boolean     NOT NULL,
    updated_at timestamptz NOT NULL,
    updated_by text        NOT NULL
);
CREATE INDEX plan_section_of_plan ON app.plan_section (plan_id, position);

CREATE TABLE app.plan_legal_basis (
    id            uuid PRIMARY KEY,
    version       integer     NOT NULL,
    plan_id       uuid        NOT NULL REFERENCES app.plan,
    position      integer     NOT NULL,
    document_type text,
    number        text,
    issued_on     date,
    issuer        text,
    summary       text        NOT NULL,
    updated_at    timestamptz NOT NULL,
    updated_by    text        NOT NULL
);
CREATE INDEX plan_legal_basis_of_plan ON app.plan_legal_basis (plan_id, position);

CREATE TABLE app.plan_indicator (
    id                uuid PRIMARY KEY,
    version           integer     NOT NULL,
    plan_id           uuid        NOT NULL REFERENCES app.plan,
    position          integer     NOT NULL,
    code              text        NOT NULL,
    group_title       text        NOT NULL,
    name              text        NOT NULL,
    unit              text,
    aggregation       text        NOT NULL CHECK (aggregation IN ('SINGLE', 'AVERAGE', 'SUM')),
    body_comparator   text CHECK (body_comparator IN ('EQ', 'GE', 'GT', 'LE', 'LT', 'RANGE', 'INCREASE')),
    body_low          numeric,
    body_high         numeric,
    body_scope        text,
    body_quote        text,
    annex_comparator  text CHECK (annex_comparator IN ('EQ', 'GE', 'GT', 'LE', 'LT', 'RANGE', 'INCREASE')),
    annex_low         numeric,
    annex_high        numeric,
    annex_scope       text,
    annex_quote       text,
    baseline          numeric,
    baseline_note     text,
    owner_unit_ids    text[]      NOT NULL,
    owner_group_codes text[]      NOT NULL,
    owner_raw         text,
    updated_at        timestamptz NOT NULL,
    updated_by        text        NOT NULL
);
CREATE INDEX plan_indicator_of_plan ON app.plan_indicator (plan_id, position);

CREATE TABLE app.plan_assignment (
    id                      uuid PRIMARY KEY,
    version                 integer     NOT NULL,
    plan_id                 uuid        NOT NULL REFERENCES app.plan,
    position                integer     NOT NULL,
    code                    text        NOT NULL,
    group_title             text        NOT NULL,
    title                   text        NOT NULL,
    lead_unit_ids           text[]      NOT NULL,
    lead_group_codes        text[]      NOT NULL,
    lead_raw                text,
    cooperating_unit_ids    text[]      NOT NULL,
    cooperating_group_codes text[]      NOT NULL,
    cooperating_raw         text,
    timing                  text,
    output                  text,
    updated_at              timestamptz NOT NULL,
    updated_by              text        NOT NULL
);
CREATE INDEX plan_assignment_of_plan ON app.plan_assignment (plan_id, position);

CREATE TABLE app.plan_budget_line (
    id         uuid PRIMARY KEY,
    version    integer     NOT NULL,
    plan_id    uuid        NOT NULL REFERENCES app.plan,
    position   integer     NOT NULL,
    source     text        NOT NULL,
    purpose    text,
    year       integer,
    amount     numeric CHECK (amount >= 0),
    updated_at timestamptz NOT NULL,
    updated_by text        NOT NULL
);
COMMENT ON COLUMN app.plan_budget_line.amount IS 'million Vietnamese dong; null when the plan names the source only';
CREATE INDEX plan_budget_line_of_plan ON app.plan_budget_line (plan_id, position);

CREATE TABLE app.plan_reporting_rule (
    id                     uuid PRIMARY KEY,
    version                integer     NOT NULL,
    plan_id                uuid        NOT NULL REFERENCES app.plan,
    position               integer     NOT NULL,
    period                 text        NOT NULL CHECK (period IN ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    phrase                 text        NOT NULL,
    due_day                integer CHECK (due_day BETWEEN 1 AND 31),
    due_month              integer CHECK (due_month BETWEEN 1 AND 12),
    inclusive              boolean     NOT NULL,
    opens_days_before      integer     NOT NULL CHECK (opens_days_before BETWEEN 0 AND 180),
    reporter_unit_ids      text[]      NOT NULL,
    reporter_group_codes   text[]      NOT NULL,
    reporter_raw           text,
    consolidator_unit_id   text,
    submit_to_unit_ids     text[]      NOT NULL,
    consolidator_due_day   integer CHECK (consolidator_due_day BETWEEN 1 AND 31),
    consolidator_due_month integer CHECK (consolidator_due_month BETWEEN 1 AND 12),
    consolidator_phrase    text,
    updated_at             timestamptz NOT NULL,
    updated_by             text        NOT NULL
);
CREATE INDEX plan_reporting_rule_of_plan ON app.plan_reporting_rule (plan_id, position);

CREATE TABLE app.plan_recipient (
    id         uuid PRIMARY KEY,
    version    integer     NOT NULL,
    plan_id    uuid        NOT NULL REFERENCES app.plan,
    position   integer     NOT NULL,
    label      text        NOT NULL,
    group_code text,
    unit_id    text,
    purpose    text        NOT NULL CHECK (purpose IN ('FOR_REPORT', 'FOR_COORDINATION', 'FOR_ACTION', 'FOR_INFORMATION')),
    updated_at timestamptz NOT NULL,
    updated_by text        NOT NULL
);
CREATE INDEX plan_recipient_of_plan ON app.plan_recipient (plan_id, position);

-- The content as it was submitted: never changed afterwards.
CREATE TABLE app.plan_revision (
    id       uuid PRIMARY KEY,
    plan_id  uuid        NOT NULL REFERENCES app.plan,
    number   integer     NOT NULL,
    stage    text        NOT NULL CHECK (stage IN ('CONTENT_CHECK', 'SIGNING')),
    content  jsonb       NOT NULL,
    sha256   text        NOT NULL,
    made_at  timestamptz NOT NULL,
    made_by  text        NOT NULL,
    UNIQUE (plan_id, number)
);

-- A person closed a finding and said why. The fingerprint ties the closing to the quoted evidence:
-- when the evidence changes, the finding is open again.
CREATE TABLE app.plan_finding_closing (
    id          uuid PRIMARY KEY,
    plan_id     uuid        NOT NULL REFERENCES app.plan,
    finding_key text        NOT NULL,
    code        text        NOT NULL,
    reason      text        NOT NULL,
    closed_at   timestamptz NOT NULL,
    closed_by   text        NOT NULL,
    UNIQUE (plan_id, finding_key)
);

-- Who had the plan at which step, since when, until when, with what result: the step strip reads it.
CREATE TABLE app.plan_step (
    id         uuid PRIMARY KEY,
    plan_id    uuid        NOT NULL REFERENCES app.plan,
    step       text        NOT NULL CHECK (step IN ('DRAFT', 'CONTENT_CHECK', 'CONSULTATION', 'ANSWERING', 'READY_TO_SUBMIT', 'SIGNING')),
    entered_at timestamptz NOT NULL,
    left_at    timestamptz,
    left_by    text,
    outcome    text,
    note       text
);
CREATE INDEX plan_step_of_plan ON app.plan_step (plan_id, entered_at);
CREATE UNIQUE INDEX plan_step_one_open ON app.plan_step (plan_id) WHERE left_at IS NULL;

-- Units that may read the plan besides its own: the consulted ones, and after the issue those who received it or
-- have duties from it.
CREATE TABLE app.plan_reader (
    plan_id uuid NOT NULL REFERENCES app.plan,
    unit_id text NOT NULL,
    PRIMARY KEY (plan_id, unit_id)
);
CREATE INDEX plan_reader_of_unit ON app.plan_reader (unit_id);
