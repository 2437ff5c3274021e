-- A plan's file that somebody uploaded, what was read from it and what a person made of that. The bytes are a stored document.

CREATE TABLE app.imported_file (
    id          uuid PRIMARY KEY,
    version     integer     NOT NULL,
    unit_id     text        NOT NULL,
    uploaded_by text        NOT NULL,
    uploaded_at timestamptz NOT NULL,
    document_id uuid        NOT NULL REFERENCES app.stored_document,
    file_name   text        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('DOCX', 'PDF', 'TEXT')),
    pages       jsonb       NOT NULL,
    draft       jsonb       NOT NULL,
    plan_id     uuid,
    updated_at  timestamptz NOT NULL
);
CREATE INDEX imported_file_of_unit ON app.imported_file (unit_id, uploaded_at DESC);
