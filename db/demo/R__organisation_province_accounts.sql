-- Accounts of the demo: every official of the province has the same password, "trinh-ky-demo" (one hash, made once).
insert into account (official_id, password_hash, password_changed_at)
select id, '$2b$10$.7nMsEHkQZADesSecfrVDOAjZDEo.dk7JYDx/OV8CNp8r..UwMibm', timestamptz '2025-07-01 00:00:00+07'
from official
where username in (select id from position) or username = 'admin'
on conflict do nothing;
