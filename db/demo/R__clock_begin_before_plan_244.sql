-- The demo begins on the Monday on which Sở Công Thương has its draft of plan 244: 4/8/2025, 08:00 in Vietnam.
-- The distance to the machine's clock is taken once, at the first start; a clock that was moved already stays.
update business_clock
set offset_millis = (extract(epoch from timestamptz '2025-08-04 08:00:00+07' - current_timestamp) * 1000)::bigint
where offset_millis = 0;
