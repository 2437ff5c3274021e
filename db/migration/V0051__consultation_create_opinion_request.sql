-- The official letter in which a drafting unit asks for opinions; it goes the way of every document that is issued.
create table opinion_request (
    id            uuid primary key,
    round_id      uuid        not null references consultation_round,
    ordinal       integer     not null check (ordinal > 0),
    state         text        not null check (state in ('SIGNING', 'ISSUED', 'RETURNED')),
    document_id   uuid        not null,
    asked_by      text        not null,
    asked_at      timestamptz not null,
    number        text,
    return_reason text,
    unique (round_id, ordinal),
    check ((state = 'ISSUED') = (number is not null))
);
create unique index opinion_request_one_that_counts on opinion_request (round_id) where state <> 'RETURNED';
