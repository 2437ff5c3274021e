-- Official letters that urge the units which are late with a report; each goes the way of every document that is issued.
create table dunning_letter (
    id            uuid primary key,
    cycle_id      uuid        not null references reporting_cycle,
    ordinal       integer     not null check (ordinal > 0),
    state         text        not null check (state in ('SIGNING', 'ISSUED', 'RETURNED')),
    document_id   uuid        not null,
    asked_by      text        not null,
    asked_at      timestamptz not null,
    number        text,
    return_reason text,
    unique (cycle_id, ordinal),
    check ((state = 'ISSUED') = (number is not null))
);
create unique index dunning_letter_one_open on dunning_letter (cycle_id) where state = 'SIGNING';

create table dunning_letter_unit (
    letter_id uuid not null references dunning_letter,
    unit_id   text not null,
    primary key (letter_id, unit_id)
);
