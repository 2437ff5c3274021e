-- The same installation, two versions later: it urges late units, makes copies, signs outside and speaks with the exchange axis.
insert into dunning_letter (id, cycle_id, ordinal, state, document_id, asked_by, asked_at, number) values
    ('00000000-0000-0000-0000-000000000071', '00000000-0000-0000-0000-0000000000f3', 1, 'ISSUED',
     '00000000-0000-0000-0000-0000000000d2', 'sct.officer', '2025-12-18T01:00Z', '12/SCT-TM'),
    ('00000000-0000-0000-0000-000000000072', '00000000-0000-0000-0000-0000000000f3', 2, 'SIGNING',
     '00000000-0000-0000-0000-0000000000d2', 'sct.officer', '2025-12-22T01:00Z', null);
insert into dunning_letter_unit values ('00000000-0000-0000-0000-000000000071', 'xa-1');
insert into document_copy (id, entry_id, unit_id, unit_name, kind, year, ordinal, number, purpose, made_at, made_by, document_id)
    values (gen_random_uuid(), '00000000-0000-0000-0000-0000000000e1', 'xa-1', 'Ủy ban nhân dân xã Tân Hồng', 'FULL', 2025, 1,
    '01/SY-UBND', 'Các ấp', '2025-09-20T01:00Z', 'xa-1.clerk', '00000000-0000-0000-0000-0000000000d2');
insert into notice (id, dedupe_key, kind, group_key, unit_id, title_vi, title_en, about_vi, about_en, path, posted_at)
    values (gen_random_uuid(), 'nhac-1', 'REMINDER', 'unit:xa-1:OFFICER', 'xa-1', 'Nhắc', 'Reminder', '244', '244', '/reports',
    '2025-12-15T01:00Z');
insert into exchange_packet (id, direction, kind, delivery_id, sending, organ_id, document_code, content, sha256, state, attempts,
    next_attempt_at, created_at)
    values (gen_random_uuid(), 'OUT', 'DOCUMENT', '00000000-0000-0000-0000-0000000000e2', 1, '000.00.00.H20',
    '000.00.00.H20,2025/09/12,244,KH-UBND', 'edxml'::bytea, repeat('2', 64), 'WAITING', 2, '2025-09-12T03:00Z', '2025-09-12T02:30Z');
insert into signing_certificate (id, holder_kind, holder_id, subject, issuer, serial, sha256, certificate, valid_from, valid_to,
    registered_at, version)
    values (gen_random_uuid(), 'OFFICIAL', 'ubnd.vice1', 'CN=Phó Chủ tịch', 'CN=CA', 'ab', repeat('3', 64), 'x'::bytea,
    '2025-07-01T00:00Z', '2027-07-01T00:00Z', '2025-09-01T00:00Z', 1);
insert into reserved_number values ('LETTER', 'cong-van-1', 'ubnd', 'KH', 2025, 245, '2025-09-30T01:00Z', 'vpub.clerk');
insert into reminder_policy values (2, '2026-01-01', '<definitions/>', 'admin', '2025-12-20T01:00Z', 'Nhắc sớm hơn');
insert into imported_file (id, version, unit_id, uploaded_by, uploaded_at, document_id, file_name, kind, pages, draft, updated_at)
    values (gen_random_uuid(), 1, 'sct', 'sct.officer', '2025-12-20T01:00Z', '00000000-0000-0000-0000-0000000000d1', 'ke-hoach.pdf',
    'PDF', '[]', '{}', '2025-12-20T01:00Z');
