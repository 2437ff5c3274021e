-- The last days of reports that are still to come or not handed in, with how many reports each has: what a change of the
-- calendar can concern.
create view coming_deadline as
select due_on, count(*) as reports
from report_obligation
where state in ('PLANNED', 'OPEN', 'RETURNED')
group by due_on;
