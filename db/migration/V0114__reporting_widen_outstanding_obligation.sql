-- While a period is opening its tasks are made in the background; the reminder of the opening day must not wait for
-- the next morning, so duties that are about to open count as outstanding too.
create or replace view outstanding_obligation as
select o.id     as obligation_id,
       o.cycle_id,
       o.plan_id,
       p.number as plan_number,
       p.title  as plan_title,
       c.period_label,
       o.unit_id,
       o.lead_unit_id,
       o.opens_on,
       o.due_on,
       o.state
from report_obligation o
join reporting_cycle c on c.id = o.cycle_id
join reporting_plan p on p.plan_id = o.plan_id
where o.state in ('OPEN', 'RETURNED')
   or (o.state = 'PLANNED' and c.state = 'OPENING');
