-- A unit can take back a report that the lead unit has not decided on. The first submission stays a fact; on time or late is
-- told by the submission that stands, which none is after a withdrawal.
alter table report_obligation add column received_at timestamptz;
update report_obligation set received_at = first_submitted_at where first_submitted_at is not null;
alter table report_obligation add constraint report_obligation_received_check
    check (received_at is null or (first_submitted_at is not null and received_at >= first_submitted_at));
alter table report_obligation add column withdrawal_reason text;
alter table report_obligation add column withdrawn_by text;
alter table report_obligation add column withdrawn_at timestamptz;
