-- Whoever received a plan that was called back reads it no more, but is told that it was called back.
alter table plan_reader add column dismissed_at timestamptz;
