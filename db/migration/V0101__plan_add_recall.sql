-- An issued plan can be called back; its page says by whom and why.
alter table plan drop constraint plan_status_check;
alter table plan add constraint plan_status_check check (status in ('DRAFT', 'CONTENT_CHECK', 'CONSULTATION', 'ANSWERING',
    'READY_TO_SUBMIT', 'SIGNING', 'ISSUED', 'WITHDRAWN', 'RECALLED'));
alter table plan add column recall_reason text;
alter table plan add column recall_by text;
alter table plan add column recall_at timestamptz;
alter table plan add constraint plan_recall_check check (num_nulls(recall_reason, recall_by, recall_at) = case status
    when 'RECALLED' then 0 else 3 end);
