-- Projection of the engine's user tasks, written in the engine's transaction. Lists and counts come from here only.
create table task_item (
    task_id             text primary key,
    process_key         text        not null,
    process_version_tag text        not null,
    task_key            text        not null,
    subject_id          text        not null,
    unit_id             text,
    group_key           text        not null,
    role                text,
    assignee_id         text,
    assigned_by         text,
    state               text        not null default 'OPEN' check (state in ('OPEN', 'COMPLETED', 'CANCELLED')),
    created_at          timestamptz not null,
    due_at              timestamptz,
    due_sort            timestamptz not null generated always as (coalesce(due_at, timestamptz 'infinity')) stored,
    seen_at             timestamptz,
    closed_at           timestamptz,
    completed_by        text,
    acting_for          text,
    check ((state = 'OPEN') = (closed_at is null))
);
-- No bare index on due_at: it lures the generic plan of a list over several groups.
create index task_item_group on task_item (group_key, due_sort, task_id) where state = 'OPEN';
create index task_item_unit on task_item (unit_id, due_sort, task_id) where state = 'OPEN';
create index task_item_assignee on task_item (assignee_id, due_sort, task_id) where state = 'OPEN' and assignee_id is not null;
create index task_item_subject on task_item (subject_id, task_key);
create index task_item_done on task_item (completed_by, closed_at, task_id) where state = 'COMPLETED';

-- What a task is about, in words that its owner gives; subject ids are unique over all types.
create table task_subject (
    subject_id   text primary key,
    subject_type text not null,
    context_id   text,
    title        text not null,
    number       text,
    context      text,
    note         text,
    note_by      text,
    noted_at     timestamptz,
    search_text  text not null generated always as (fold(title || ' ' || coalesce(number, '') || ' ' || coalesce(context, ''))) stored
);
create index task_subject_search on task_subject using gin (search_text gin_trgm_ops);
create index task_subject_context on task_subject (context_id) where context_id is not null;

-- The words of a step, per version of its process: a running task keeps those of the version it runs in.
create table task_label (
    process_key         text not null,
    process_version_tag text not null,
    task_key            text not null,
    process_name        text not null,
    name                text not null,
    form_key            text not null,
    guidance            text,
    search_text         text not null generated always as (fold(name)) stored,
    primary key (process_key, process_version_tag, task_key)
);
