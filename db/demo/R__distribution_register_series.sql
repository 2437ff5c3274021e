-- The demo committee moves over in mid-year: plans of 2025 go on with 244, all other series begin at 01.
insert into register_series (issuer_unit_id, series_code, year, start_ordinal, next_ordinal)
values ('ubnd', 'KH', 2025, 244, 244)
on conflict do nothing;
