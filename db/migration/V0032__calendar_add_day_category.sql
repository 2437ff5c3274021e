-- Why a day differs: the screen and the lists of the ministry tell holidays, days in lieu, swapped days and closures apart.
alter table working_day_exception add column category text
    check (category in ('HOLIDAY', 'IN_LIEU', 'SWAPPED', 'MAKE_UP', 'LOCAL_CLOSURE'));
update working_day_exception set category = case
    when kind = 'WORKING_DAY' then 'MAKE_UP'
    when name like 'Nghỉ hoán đổi%' then 'SWAPPED'
    when name like 'Nghỉ bù%' then 'IN_LIEU'
    else 'HOLIDAY' end;
alter table working_day_exception alter column category set not null;
alter table working_day_exception add check ((kind = 'WORKING_DAY') = (category = 'MAKE_UP'));
