-- When more time was given, and for reminders: since when a duty is open, counts with its present deadline, was returned.
alter table report_obligation add column extended_at timestamptz;

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
       o.state,
       coalesce((c.opened_at at time zone 'Asia/Ho_Chi_Minh')::date, o.opens_on)                     as opened_on,
       greatest(o.opens_on, (o.extended_at at time zone 'Asia/Ho_Chi_Minh')::date)                   as counts_from,
       case when o.state = 'RETURNED' then (o.returned_at at time zone 'Asia/Ho_Chi_Minh')::date end as returned_on
from report_obligation o
join reporting_cycle c on c.id = o.cycle_id
join reporting_plan p on p.plan_id = o.plan_id
where o.state in ('OPEN', 'RETURNED')
   or (o.state = 'PLANNED' and c.state = 'OPENING');
