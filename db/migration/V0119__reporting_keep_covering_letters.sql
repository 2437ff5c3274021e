-- The letters of a period are of two kinds: those that urge late units, and the one that goes with the consolidated report.
alter table dunning_letter rename to cycle_letter;
alter table dunning_letter_unit rename to cycle_letter_unit;
drop index dunning_letter_one_open;
alter table cycle_letter add column kind text not null default 'DUNNING' check (kind in ('DUNNING', 'COVERING'));
alter table cycle_letter alter column kind drop default;
alter table cycle_letter drop constraint dunning_letter_cycle_id_ordinal_key;
alter table cycle_letter add unique (cycle_id, kind, ordinal);
create unique index cycle_letter_one_open on cycle_letter (cycle_id, kind) where state = 'SIGNING';
