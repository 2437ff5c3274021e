create table consolidation (
    cycle_id      uuid primary key references reporting_cycle,
    state         text not null check (state in ('DRAFT', 'SUBMITTED', 'SIGNING', 'ISSUED')),
    begun_at      timestamptz not null,
    submitted_by  text,
    submitted_at  timestamptz,
    approved_by   text,
    approved_at   timestamptz,
    frozen_at     timestamptz,
    document_id   uuid,
    return_reason text,
    returned_by   text,
    returned_at   timestamptz,
    version       int not null default 0
);

create table consolidation_text (
    cycle_id   uuid not null references consolidation,
    section    text not null check (section in
        ('OVERVIEW', 'INDICATORS', 'ASSIGNMENTS', 'DIFFICULTIES', 'PROPOSALS', 'NEXT_STEPS')),
    body       text not null default '',
    written_by text,
    written_at timestamptz,
    version    int not null default 0,
    primary key (cycle_id, section)
);

-- A figure that the lead officer set instead of the computed one, with the reason.
create table consolidation_adjustment (
    cycle_id     uuid not null references consolidation,
    indicator_id uuid not null references reporting_indicator,
    computed     numeric,
    adjusted     numeric not null,
    reason       text not null,
    adjusted_by  text not null,
    adjusted_at  timestamptz not null,
    primary key (cycle_id, indicator_id)
);

-- What stood in the report when its head approved it: figures and the reports they come from.
create table consolidation_figure (
    cycle_id     uuid not null references consolidation,
    indicator_id uuid not null references reporting_indicator,
    computed     numeric,
    amount       numeric,
    verdict      text not null,
    primary key (cycle_id, indicator_id)
);

create table consolidation_contribution (
    cycle_id      uuid not null references consolidation,
    indicator_id  uuid not null references reporting_indicator,
    obligation_id uuid not null references report_obligation,
    amount        numeric,
    nil           boolean not null,
    cell_version  int not null,
    primary key (cycle_id, indicator_id, obligation_id)
);
