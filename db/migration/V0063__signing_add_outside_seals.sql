-- A document whose organisation signs with a tool of its own: the file with number and date that was given out, then the one that
-- came back signed. Written with the number, so that no number is without a document.
create table outside_seal (
    signing_request    uuid        primary key references signing_request,
    document_id        uuid        not null references stored_document,
    number             text        not null,
    issued_on          date        not null,
    given_at           timestamptz not null,
    given_by           text        not null,
    sealed_document_id uuid        references stored_document,
    version            integer     not null
);
