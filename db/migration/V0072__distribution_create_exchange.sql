-- How a recipient is reached beside its inbox: by the exchange axis between agencies (QCVN 102:2016/BTTTT), and whether the
-- mail that announces a document may carry the file.
create table recipient_channel (
    unit_id     text        primary key,
    by_exchange boolean     not null,
    attach_file boolean     not null,
    changed_by  text        not null,
    changed_at  timestamptz not null
);

-- Codes of organisations on the axis (Decision 20/2020/QĐ-TTg); they change, so each holds from a day on.
create table exchange_address (
    unit_id    text not null,
    organ_id   text not null check (organ_id ~ '^[0-9A-Z]+(\.[0-9A-Z]+)*$' and length(organ_id) <= 13),
    valid_from date not null,
    primary key (unit_id, valid_from)
);

-- Packets out and in. An outgoing one is written in the transaction that decides it and leaves once.
create table exchange_packet (
    id              uuid        primary key,
    direction       text        not null check (direction in ('OUT', 'IN')),
    kind            text        not null check (kind in ('DOCUMENT', 'RECALL', 'STATUS')),
    delivery_id     uuid        references delivery,
    sending         integer,
    organ_id        text        not null,
    document_code   text        not null,
    content         bytea       not null,
    sha256          text        not null,
    state           text        not null check (state in ('WAITING', 'SENT', 'FAILED', 'TAKEN')),
    attempts        integer     not null,
    next_attempt_at timestamptz,
    created_at      timestamptz not null,
    settled_at      timestamptz,
    failure         text,
    check ((state = 'WAITING') = (next_attempt_at is not null)),
    check (direction = 'IN' or delivery_id is not null)
);
create unique index exchange_packet_out_idx on exchange_packet (delivery_id, kind, sending) where direction = 'OUT';
create unique index exchange_packet_in_idx on exchange_packet (sha256) where direction = 'IN';
create index exchange_packet_waiting_idx on exchange_packet (next_attempt_at) where state = 'WAITING';

-- What the recipient's own system said last.
alter table delivery
    add column exchange_status    text check (exchange_status in ('01', '02', '03', '04', '05', '06', '13', '15', '16')),
    add column exchange_status_at timestamptz,
    add column exchange_note      text,
    add check ((exchange_status is null) = (exchange_status_at is null));
