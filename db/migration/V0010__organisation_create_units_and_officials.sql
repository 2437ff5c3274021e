-- Organisation: units, positions, officials, appointments, substitutions and signing authority. All of it is dated:
-- valid_from and valid_to are both inclusive (valid_to = last day), so that an old plan keeps the names of its time.

-- Key under which a written name of a unit is looked up: folded, punctuation as one blank, one spelling of the committee.
create function unit_name_key(words text) returns text
    language sql immutable strict parallel safe as
$$ select replace(btrim(regexp_replace(app.fold(words), '[^a-z0-9]+', ' ', 'g')), 'uy ban nhan dan', 'ubnd') $$;

create table unit (
    id                text primary key,
    kind              text not null check (kind in ('PROVINCE_COMMITTEE', 'OFFICE', 'DEPARTMENT', 'VERTICAL_AGENCY',
                                                    'MEDIA', 'COMMUNE', 'WARD', 'OUTSIDE')),
    name              text not null,
    short_name        text not null,
    letterhead_parent text,
    letterhead_own    text not null,
    official_email    text,
    parent_id         text references unit,
    successor_id      text references unit,
    valid_from        date not null,
    valid_to          date,
    version           integer not null,
    check (valid_to is null or valid_to >= valid_from),
    check (successor_id is null or valid_to is not null),
    check (successor_id <> id)
);
create index unit_name_key_idx on unit (unit_name_key(name));
create index unit_successor_idx on unit (successor_id) where successor_id is not null;

create table unit_alias (
    unit text not null references unit,
    name text not null,
    primary key (unit, name)
);
create index unit_alias_key_idx on unit_alias (unit_name_key(name));

create table field_of_work (
    code     text primary key,
    name     text not null unique,
    ordering integer not null
);
insert into field_of_work (code, name, ordering) values
    ('INDUSTRY_AND_TRADE', 'Công Thương', 1),
    ('FINANCE', 'Tài chính, đầu tư', 2),
    ('SCIENCE_AND_TECHNOLOGY', 'Khoa học, công nghệ và chuyển đổi số', 3),
    ('AGRICULTURE_AND_ENVIRONMENT', 'Nông nghiệp và môi trường', 4),
    ('CONSTRUCTION', 'Xây dựng, giao thông', 5),
    ('CULTURE_AND_TOURISM', 'Văn hóa, thể thao và du lịch', 6),
    ('EDUCATION', 'Giáo dục và đào tạo', 7),
    ('HEALTH', 'Y tế', 8),
    ('HOME_AFFAIRS', 'Nội vụ', 9),
    ('JUSTICE', 'Tư pháp, nội chính', 10),
    ('ETHNIC_AND_RELIGIOUS_AFFAIRS', 'Dân tộc và tôn giáo', 11),
    ('FOREIGN_AFFAIRS', 'Đối ngoại', 12);

create table position (
    id      text primary key,
    unit_id text not null references unit,
    role    text not null check (role in ('OFFICER', 'HEAD', 'DEPUTY_HEAD', 'CLERK', 'CHAIR', 'VICE_CHAIR',
                                          'CHIEF_OF_OFFICE', 'ADMINISTRATOR')),
    title   text not null,
    room    text,
    version integer not null
);
create index position_unit_idx on position (unit_id, role);

create table position_field (
    position text not null references position,
    field    text not null references field_of_work,
    primary key (position, field)
);

create table official (
    id       text primary key,
    username text not null unique check (username = lower(username)),
    name     text not null,
    title    text not null,
    email    text,
    unit_id  text not null references unit,
    active   boolean not null,
    version  integer not null
);
create index official_unit_idx on official (unit_id);

create table appointment (
    id          uuid primary key,
    position_id text not null references position,
    official_id text not null references official,
    valid_from  date not null,
    valid_to    date,
    version     integer not null,
    check (valid_to is null or valid_to >= valid_from),
    unique (position_id, official_id, valid_from)
);
create index appointment_official_idx on appointment (official_id);
create unique index appointment_one_holder_idx on appointment (position_id) where valid_to is null;

create table substitution (
    id            uuid primary key,
    absent_id     text not null references official,
    substitute_id text not null references official,
    position_id   text references position,
    valid_from    date not null,
    valid_to      date not null,
    reason        text not null,
    created_by    text not null references official,
    created_at    timestamptz not null,
    ended_on      date,
    ended_by      text references official,
    version       integer not null,
    check (valid_to >= valid_from),
    check (absent_id <> substitute_id)
);
create index substitution_substitute_idx on substitution (substitute_id, valid_to);
create index substitution_absent_idx on substitution (absent_id, valid_to);

-- Who may sign what, as dated data (Decree 30/2020 Art 13). document_type or field null = any.
-- collective = the document is the committee's (TM.); mode = how the signer stands to the head of the issuer, IN_PERSON
-- being the head.
create table signing_authority (
    id             uuid primary key,
    issuer_unit_id text not null references unit,
    document_type  text,
    field          text references field_of_work,
    position_id    text not null references position,
    collective     boolean not null,
    mode           text not null check (mode in ('IN_PERSON', 'PER_PROCURATION', 'BY_ORDER', 'UNDER_AUTHORISATION',
                                                 'ACTING')),
    legal_note     text not null,
    valid_from     date not null,
    valid_to       date,
    check (valid_to is null or valid_to >= valid_from)
);
create index signing_authority_issuer_idx on signing_authority (issuer_unit_id);
