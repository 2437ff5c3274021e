-- The days on which the offices differ from the ordinary week of Monday to Friday.
create table working_day_exception (
    day        date primary key,
    kind       text not null check (kind in ('DAY_OFF', 'WORKING_DAY')),
    name       text not null check (btrim(name) <> ''),
    source     text not null check (btrim(source) <> ''),
    confirmed  boolean not null
);

comment on column working_day_exception.confirmed is
    'false: computed from the law before the yearly notice was published; counts until it is corrected';

-- The same decision as trinhky.calendar.Timeliness, for sets of rows.
create function timeliness(due_at timestamptz, received_at timestamptz, at timestamptz) returns text
    language sql immutable parallel safe
    return case
        when received_at is not null then case when received_at < due_at then 'ON_TIME' else 'LATE' end
        when at < due_at then 'NOT_DUE'
        else 'NOT_SUBMITTED'
    end;
