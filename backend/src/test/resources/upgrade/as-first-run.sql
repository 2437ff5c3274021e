-- An installation after its first weeks: a plan that was signed, issued and is reported on, and one still being drafted.
insert into unit (id, kind, name, short_name, letterhead_own, official_email, parent_id, valid_from, version) values
    ('ubnd', 'PROVINCE_COMMITTEE', 'Ủy ban nhân dân tỉnh', 'UBND tỉnh', 'ỦY BAN NHÂN DÂN', 'ubnd@tinh.gov.vn', null, '2025-07-01', 1),
    ('vpub', 'OFFICE', 'Văn phòng Ủy ban nhân dân tỉnh', 'VPUB', 'VĂN PHÒNG', 'vpub@tinh.gov.vn', 'ubnd', '2025-07-01', 1),
    ('sct', 'DEPARTMENT', 'Sở Công Thương', 'SCT', 'SỞ CÔNG THƯƠNG', 'sct@tinh.gov.vn', 'ubnd', '2025-07-01', 1),
    ('xa-1', 'COMMUNE', 'Ủy ban nhân dân xã Tân Hồng', 'UBND xã Tân Hồng', 'XÃ TÂN HỒNG', 'tanhong@tinh.gov.vn', 'ubnd', '2025-07-01', 1);
insert into unit_alias values ('xa-1', 'UBND xã Tân Hồng');
insert into position (id, unit_id, role, title, version) values
    ('ubnd.vice1', 'ubnd', 'VICE_CHAIR', 'Phó Chủ tịch', 1), ('sct.officer', 'sct', 'OFFICER', 'Chuyên viên', 1);
insert into position_field values ('ubnd.vice1', 'INDUSTRY_AND_TRADE');
insert into official (id, username, name, title, unit_id, active, version) values
    ('ubnd.vice1', 'ubnd.vice1', 'Phó Chủ tịch UBND tỉnh', 'Phó Chủ tịch', 'ubnd', true, 1),
    ('sct.officer', 'sct.officer', 'Chuyên viên Sở Công Thương', 'Chuyên viên', 'sct', true, 1);
insert into appointment (id, position_id, official_id, valid_from, version) values
    (gen_random_uuid(), 'ubnd.vice1', 'ubnd.vice1', '2025-07-01', 1),
    (gen_random_uuid(), 'sct.officer', 'sct.officer', '2025-07-01', 1);
insert into account values ('ubnd.vice1', '{bcrypt}x', '2025-07-01T01:00Z'), ('sct.officer', '{bcrypt}x', '2025-07-01T01:00Z');
insert into signing_authority (id, issuer_unit_id, document_type, field, position_id, collective, mode, legal_note, valid_from)
    values (gen_random_uuid(), 'ubnd', 'KH', 'INDUSTRY_AND_TRADE', 'ubnd.vice1', true, 'PER_PROCURATION', 'Quyết định 01', '2025-07-01');

insert into stored_document (id, owner_type, owner_id, media_type, name, sha256, size, stored_at, content)
select id::uuid, 'PLAN', '00000000-0000-0000-0000-0000000000a1', 'application/pdf', 'ke-hoach.pdf', repeat('0', 64), 5,
       '2025-09-10T01:00Z', 'tep tin'::bytea
from (values ('00000000-0000-0000-0000-0000000000d1'), ('00000000-0000-0000-0000-0000000000d2')) files (id);

insert into plan (id, version, status, draft_number, title, issuer_unit_id, office_unit_id, drafting_unit_id, drafter_id,
    period_from_year, period_to_year, consultation_needed, consultation_unit_ids, consultation_days, consultation_silence, document_id, signed_at, number,
    issued_on, created_at, updated_at, updated_by)
values
    ('00000000-0000-0000-0000-0000000000a1', 9, 'ISSUED', 1, 'Phát triển thương mại điện tử', 'ubnd', 'vpub', 'sct',
     'sct.officer', 2025, 2030, true, '{xa-1}', 5, 'TREATED_AS_AGREED', '00000000-0000-0000-0000-0000000000d1',
     '2025-09-12T02:00Z', '244/KH-UBND', '2025-09-12', '2025-08-01T01:00Z', '2025-09-12T02:00Z', 'sct.officer'),
    ('00000000-0000-0000-0000-0000000000a2', 1, 'DRAFT', 1, 'Kế hoạch đang soạn', 'ubnd', 'vpub', 'sct',
     'sct.officer', null, null, false, '{}', 5, 'BLOCKS', null, null, null, null, '2025-09-20T01:00Z', '2025-09-20T01:00Z',
     'sct.officer');
insert into plan_step (id, plan_id, step, entered_at)
    values (gen_random_uuid(), '00000000-0000-0000-0000-0000000000a2', 'DRAFT', '2025-09-20T01:00Z');
insert into plan_reader values ('00000000-0000-0000-0000-0000000000a1', 'xa-1');

insert into consultation_round (id, version, subject_type, subject_id, subject_title, ordinal, owner_unit_id, silence_policy,
    working_days, opened_at, opened_by, due_at, state, closed_at, close_reason)
values ('00000000-0000-0000-0000-0000000000b1', 1, 'PLAN', '00000000-0000-0000-0000-0000000000a1',
    'Phát triển thương mại điện tử', 1, 'sct', 'TREATED_AS_AGREED', 5, '2025-08-10T01:00Z', 'sct.officer',
    '2025-08-17T17:00Z', 'CLOSED', '2025-08-18T01:00Z', 'DEADLINE_PASSED');
insert into invitation (id, version, round_id, unit_id, state, sent_at, given_at, given_by, late, after_close)
values ('00000000-0000-0000-0000-0000000000b2', 1, '00000000-0000-0000-0000-0000000000b1', 'xa-1', 'GIVEN',
    '2025-08-10T01:00Z', '2025-08-12T01:00Z', 'sct.officer', false, false);
insert into opinion (invitation_id, version, kind, general_text)
    values ('00000000-0000-0000-0000-0000000000b2', 1, 'DISAGREE', 'Chỉ tiêu quá cao');
insert into opinion_comment values ('00000000-0000-0000-0000-0000000000b2', 0, '', 'Nêu rõ kinh phí');

insert into signing_request (id, subject_type, subject_id, attempt, document_id, document_sha256, document_type_code, title,
    field_of_work, issuer_unit_id, office_unit_id, drafting_unit_id, drafter_id, submitted_by, opened_at, state, closed_at, version)
values ('00000000-0000-0000-0000-0000000000c1', 'PLAN', '00000000-0000-0000-0000-0000000000a1', 1,
    '00000000-0000-0000-0000-0000000000d1', repeat('0', 64), 'KH', 'Phát triển thương mại điện tử', 'INDUSTRY_AND_TRADE',
    'ubnd', 'vpub', 'sct', 'sct.officer', 'sct.officer', '2025-09-10T01:00Z', 'ISSUED', '2025-09-12T02:30Z', 4);
insert into signing_step (signing_request, step_number, outcome, stage, official_id, at)
    values ('00000000-0000-0000-0000-0000000000c1', 0, 'SIGNED', 'DECISION', 'ubnd.vice1', '2025-09-12T02:00Z');
insert into document_signature (signing_request, signer_id, signer_name, position_id, capacity, block, document_sha256, signed_at)
    values ('00000000-0000-0000-0000-0000000000c1', 'ubnd.vice1', 'Phó Chủ tịch UBND tỉnh', 'ubnd.vice1', 'PER_PROCURATION',
    'KT. CHỦ TỊCH', repeat('0', 64), '2025-09-12T02:00Z');

insert into register_series values ('ubnd', 'KH', 2025, 244, 245);
insert into outgoing_entry (id, issuer_unit_id, document_type_code, year, ordinal, notation, number, issued_on, issued_at, summary,
    signer_id, signer_name, signature_block, issuer_name, drafting_unit_id, drafting_unit_name, registrar_unit_id, archive_copy,
    copies, subject_type, subject_id, frozen_document_id, frozen_sha256, document_id, issued_by)
values ('00000000-0000-0000-0000-0000000000e1', 'ubnd', 'KH', 2025, 244, 'KH-UBND', '244/KH-UBND', '2025-09-12',
    '2025-09-12T02:30Z', 'Phát triển thương mại điện tử', 'ubnd.vice1', 'Phó Chủ tịch UBND tỉnh', 'KT. CHỦ TỊCH',
    'Ủy ban nhân dân tỉnh', 'sct', 'Sở Công Thương', 'vpub', 'VT, P.KT', 2, 'PLAN', '00000000-0000-0000-0000-0000000000a1',
    '00000000-0000-0000-0000-0000000000d1', repeat('0', 64), '00000000-0000-0000-0000-0000000000d2', 'vpub.clerk');
insert into entry_recipient_line values ('00000000-0000-0000-0000-0000000000e1', 1, 'UBND xã Tân Hồng', 'FOR_ACTION');
insert into entry_recipient (entry_id, unit_id, unit_name, line_number, purpose, outside, position)
    values ('00000000-0000-0000-0000-0000000000e1', 'xa-1', 'Ủy ban nhân dân xã Tân Hồng', 1, 'FOR_ACTION', false, 1);
insert into delivery (id, entry_id, unit_id, outside, state, queued_at, sent_at, sendings, version)
    values ('00000000-0000-0000-0000-0000000000e2', '00000000-0000-0000-0000-0000000000e1', 'xa-1', false, 'SENT',
    '2025-09-12T02:30Z', '2025-09-12T02:31Z', 1, 1);

insert into reporting_plan values ('00000000-0000-0000-0000-0000000000a1', '244/KH-UBND', 'Phát triển thương mại điện tử',
    '2025-09-12', 'sct', 'INDUSTRY_AND_TRADE', 'ubnd', 'vpub', 2025, 2030);
insert into reporting_rule values ('00000000-0000-0000-0000-0000000000f1', '00000000-0000-0000-0000-0000000000a1', 1, 'YEAR',
    'trước ngày 15/12', 15, 12, false, 30, 'sct');
insert into reporting_rule_reporter values ('00000000-0000-0000-0000-0000000000f1', 'xa-1');
insert into reporting_indicator values ('00000000-0000-0000-0000-0000000000f2', '00000000-0000-0000-0000-0000000000a1', 1, '1',
    'Chỉ tiêu', 'Tỷ lệ doanh nghiệp', '%', 'GE', 70, null, 'AVERAGE');
insert into reporting_cycle (id, plan_id, rule_id, period_code, period_label, data_from, data_to, opens_on, due_on, due_at,
    consolidation_due_on, lead_unit_id, state, expected_count, opened_count, opened_at)
values
    ('00000000-0000-0000-0000-0000000000f3', '00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000f1',
     '2025', 'năm 2025', '2025-01-01', '2025-12-31', '2025-11-14', '2025-12-14', '2025-12-14T17:00Z', '2025-12-20', 'sct',
     'OPEN', 1, 1, '2025-11-14T01:00Z'),
    ('00000000-0000-0000-0000-0000000000f4', '00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000f1',
     '2026', 'năm 2026', '2026-01-01', '2026-12-31', '2026-11-14', '2026-12-14', '2026-12-14T17:00Z', '2026-12-20', 'sct',
     'PLANNED', 1, 0, null);
insert into report_obligation (id, cycle_id, plan_id, unit_id, lead_unit_id, opens_on, due_on, due_at, state)
values
    ('00000000-0000-0000-0000-0000000000f5', '00000000-0000-0000-0000-0000000000f3', '00000000-0000-0000-0000-0000000000a1',
     'xa-1', 'sct', '2025-11-14', '2025-12-14', '2025-12-14T17:00Z', 'OPEN'),
    ('00000000-0000-0000-0000-0000000000f6', '00000000-0000-0000-0000-0000000000f4', '00000000-0000-0000-0000-0000000000a1',
     'xa-1', 'sct', '2026-11-14', '2026-12-14', '2026-12-14T17:00Z', 'PLANNED');
update report_obligation set extended_by = 'sct.officer', extension_reason = 'Bão lũ'
    where id = '00000000-0000-0000-0000-0000000000f6';
insert into report_value (obligation_id, indicator_id, entered, amount, entered_by, entered_at)
    values ('00000000-0000-0000-0000-0000000000f5', '00000000-0000-0000-0000-0000000000f2', '65', 65, 'xa-1.officer', '2025-12-01T01:00Z');
insert into consolidation (cycle_id, state, begun_at)
    values ('00000000-0000-0000-0000-0000000000f3', 'DRAFT', '2025-12-15T01:00Z');

insert into plan_term (plan_id, number, title, lead_unit_id, office_unit_id, issuer_unit_id, field_of_work, ends_on)
    values ('00000000-0000-0000-0000-0000000000a1', '244/KH-UBND', 'Phát triển thương mại điện tử', 'sct', 'vpub', 'ubnd',
    'INDUSTRY_AND_TRADE', '2030-12-31');
insert into reminder_digest (id, day, to_unit_id, to_role, decided_at)
    values ('00000000-0000-0000-0000-000000000091', '2025-12-15', 'xa-1', 'OFFICER', '2025-12-15T01:00Z');
insert into reminder_ledger (obligation_id, due_on, step, offset_days, to_unit_id, to_role, decided_on, decided_at, digest_id)
select '00000000-0000-0000-0000-0000000000f5', '2025-12-14', step, days, 'xa-1', 'OFFICER', '2025-12-15', '2025-12-15T01:00Z',
       '00000000-0000-0000-0000-000000000091'
from (values ('OPENED', 0), ('BEFORE_10', 10), ('BEFORE_3', 3), ('BEFORE_1', 1), ('ON_DUE', 0), ('OVERDUE_1', -1),
             ('OVERDUE_3_HEAD', -3)) steps (step, days);

insert into mail_outbox (id, dedupe_key, message_id, kind, to_unit_id, to_name, to_address, subject, html, plain, queued_at, state,
    next_attempt_at)
values
    (gen_random_uuid(), 'nhac-1', '<1@trinhky>', 'REMINDER', 'xa-1', 'UBND xã Tân Hồng', 'tanhong@tinh.gov.vn', 'Nhắc', '<p>x</p>',
     'x', '2025-12-15T01:00Z', 'SENT', '2025-12-15T01:00Z'),
    (gen_random_uuid(), 'nhac-2', '<2@trinhky>', 'REMINDER', 'xa-1', 'UBND xã Tân Hồng', 'tanhong@tinh.gov.vn', 'Nhắc', '<p>x</p>',
     'x', '2025-12-16T01:00Z', 'QUEUED', '2025-12-16T01:00Z');
insert into caught_mail (message_id, sent_at, from_text, to_text, subject)
    values ('<1@trinhky>', '2025-12-15T01:00Z', 'trinhky@localhost', 'tanhong@tinh.gov.vn', 'Nhắc');
insert into audit_chain values ('PLAN', '00000000-0000-0000-0000-0000000000a1', 1, repeat('1', 64));
insert into audit_entry values ('PLAN', '00000000-0000-0000-0000-0000000000a1', 1, 'plan.issued', 'vpub.clerk', null,
    '2025-09-12T02:30Z', null, '{}', repeat('0', 64), repeat('1', 64));
insert into task_item (task_id, process_key, process_version_tag, task_key, subject_id, unit_id, group_key, role, created_at)
    values ('00000000-0000-0000-0000-000000000081', 'UnitReportProcess', '1', 'Task_PrepareReport',
    '00000000-0000-0000-0000-0000000000f5', 'xa-1', 'unit:xa-1:OFFICER', 'OFFICER', '2025-11-14T01:00Z');
insert into task_subject (subject_id, subject_type, title, number)
    values ('00000000-0000-0000-0000-0000000000f5', 'OBLIGATION', 'Phát triển thương mại điện tử', '244/KH-UBND');
