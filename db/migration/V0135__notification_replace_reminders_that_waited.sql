-- A reminder that could not leave on its day is replaced by one that says how things stand when it leaves.
alter table mail_outbox drop constraint mail_outbox_state_check;
alter table mail_outbox add constraint mail_outbox_state_check
    check (state in ('QUEUED', 'SENT', 'FAILED', 'BOUNCED', 'SUPERSEDED'));
create index mail_outbox_address on mail_outbox (to_address, queued_at);
