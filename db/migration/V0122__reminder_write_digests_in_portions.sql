-- Digests are decided together and written out some at a time, each portion in a transaction of its own; one that was
-- decided and not announced yet is found again after a stop.
alter table personal_digest add column announced_at timestamptz;
update personal_digest set announced_at = decided_at;
create index personal_digest_unannounced on personal_digest (send_at, id) where announced_at is null;
drop index personal_digest_batch;
alter table personal_digest drop column batch;
create index reminder_run_gathered on reminder_run (gathered_on);

-- What was decided on a day for one unit, and the opinions, decisions and numbers among the tasks, are looked up and not
-- searched for: one morning of the whole country writes 670,000 rows.
drop index reminder_ledger_decided;
create index reminder_ledger_decided on reminder_ledger (decided_on, to_unit_id);
create index task_item_reminded on task_item ((task_id::uuid))
    where state = 'OPEN'
      and task_key in ('Task_PrepareOpinion', 'Task_ApproveOpinion', 'Task_CheckContent', 'Task_SubmitPlan', 'Task_CheckForm',
                       'Task_InitialDocument', 'Task_SignDocument', 'Task_SignDocumentByChair', 'Task_ApproveConsolidation',
                       'Task_IssueDocument');
