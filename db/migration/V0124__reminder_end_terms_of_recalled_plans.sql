-- A plan that was called back has no term any more: its wrap-up is not offered.
alter table plan_term add column recalled_at timestamptz;
