-- The lead unit is told when a unit takes back its report.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
    check (kind in ('INVITATION', 'DELIVERY', 'REMINDER', 'WRAP_UP', 'RECALL', 'RETURNED', 'WITHDRAWN', 'CALENDAR'));
