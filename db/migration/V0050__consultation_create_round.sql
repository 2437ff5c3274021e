-- Units are asked for their opinion on a draft, in rounds; each answers once, by its head.
create table consultation_round (
    id             uuid primary key,
    version        integer     not null,
    subject_type   text        not null,
    subject_id     text        not null,
    subject_title  text        not null,
    ordinal        integer     not null check (ordinal > 0),
    owner_unit_id  text        not null,
    silence_policy text        not null check (silence_policy in ('TREATED_AS_AGREED', 'TREATED_AS_LATE', 'BLOCKS')),
    working_days   integer     not null check (working_days > 0),
    opened_at      timestamptz not null,
    opened_by      text        not null,
    due_at         timestamptz not null,
    escalated_at   timestamptz,
    state          text        not null check (state in ('OPEN', 'CLOSED')),
    closed_at      timestamptz,
    closed_by      text,
    close_reason   text check (close_reason in ('ALL_OPINIONS_GIVEN', 'DEADLINE_PASSED', 'CLOSED_BY_DRAFTER', 'NOT_NEEDED')),
    close_note     text,
    unique (subject_type, subject_id, ordinal),
    check ((state = 'CLOSED') = (closed_at is not null and close_reason is not null))
);
create unique index consultation_round_one_open on consultation_round (subject_type, subject_id) where state = 'OPEN';

create table invitation (
    id                    uuid primary key,
    version               integer     not null,
    round_id              uuid        not null references consultation_round,
    unit_id               text        not null,
    state                 text        not null check (state in ('INVITED', 'PREPARING', 'AWAITING_HEAD', 'GIVEN', 'NOT_NEEDED')),
    sent_at               timestamptz,
    submitted_at          timestamptz,
    submitted_by          text,
    given_at              timestamptz,
    given_by              text,
    given_for_position_id text,
    late                  boolean     not null,
    after_close           boolean     not null,
    returned_at           timestamptz,
    returned_by           text,
    return_reason         text,
    end_note              text,
    unique (round_id, unit_id),
    check ((state = 'GIVEN') = (given_at is not null and given_by is not null)),
    check ((returned_at is null) = (return_reason is null))
);
create index invitation_of_unit on invitation (unit_id);

-- What the unit says; the draft of it until the head has given it. Saved by itself, so that typing does not touch the state.
create table opinion (
    invitation_id uuid primary key references invitation,
    version       integer not null,
    kind          text check (kind in ('AGREE', 'AGREE_WITH_COMMENTS', 'DISAGREE')),
    general_text  text    not null,
    saved_at      timestamptz,
    saved_by      text
);

create table opinion_comment (
    opinion  uuid    not null references opinion,
    position integer not null,
    anchor   text    not null,
    text     text    not null,
    primary key (opinion, position)
);

-- How the drafting unit answers a remark. Number 0 is the statement as a whole, 1 the first comment.
create table comment_response (
    id             uuid primary key,
    version        integer     not null,
    invitation_id  uuid        not null references invitation,
    comment_number integer     not null check (comment_number >= 0),
    kind           text        not null check (kind in ('ACCEPTED', 'EXPLAINED')),
    text           text        not null,
    change_made    text        not null,
    answered_at    timestamptz not null,
    answered_by    text        not null,
    unique (invitation_id, comment_number),
    check (kind <> 'EXPLAINED' or length(trim(text)) > 0)
);

-- What has to be answered: every comment, and the statement of a unit that disagrees.
create view opinion_remark as
select o.invitation_id, 0 as number, '' as anchor, o.general_text as text
from opinion o
where o.kind = 'DISAGREE'
union all
select c.opinion, c.position + 1, c.anchor, c.text
from opinion_comment c;
