-- In which language and at what hour of the day an official gets mails; never whether.
create table mail_choice (
    official_id text primary key,
    language    text not null check (language in ('vi', 'en')),
    digest_time time not null check (digest_time between '07:00' and '17:00'),
    changed_at  timestamptz not null
);
