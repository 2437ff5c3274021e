-- The demo province: Đồng Tháp after 1/7/2025 (Resolution 1663/NQ-UBTVQH15), its units, the positions of every unit and
-- one official a position, named by the position and never by a person. Boxes follow the pattern of Decision
-- 143/2025/QĐ-UBND under a domain that cannot be delivered to (.example), so that a demo never mails a real office.
-- Repeatable: what stands there already stays.

insert into unit (id, kind, name, short_name, letterhead_parent, letterhead_own, official_email, valid_from, version)
values
    ('ubnd', 'PROVINCE_COMMITTEE', 'Ủy ban nhân dân tỉnh Đồng Tháp', 'UBND tỉnh', null,
     E'ỦY BAN NHÂN DÂN\nTỈNH ĐỒNG THÁP', 'ubnd@dongthap.gov.example', '2025-07-01', 1),
    ('bct', 'OUTSIDE', 'Bộ Công Thương', 'BCT', null, 'BỘ CÔNG THƯƠNG', 'bct@moit.gov.example', '2016-01-01', 1)
on conflict do nothing;

-- The Office, the departments (Decree 150/2025/NĐ-CP), the vertical agencies that plan 244 names, the newspaper and
-- broadcaster.
insert into unit (id, kind, name, short_name, letterhead_parent, letterhead_own, official_email, parent_id, valid_from,
                  version)
select u.id, u.kind, u.name, u.short_name, u.letterhead_parent, upper(u.letterhead_own collate "vi-x-icu"),
       u.box || '@dongthap.gov.example', u.parent_id, u.valid_from, 1
from (
    select d.id, d.kind, d.name, d.short_name, 'ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP' as letterhead_parent,
           d.name as letterhead_own, d.id as box, 'ubnd' as parent_id, date '2025-03-01' as valid_from
    from (values
        ('vpub', 'OFFICE', 'Văn phòng Ủy ban nhân dân tỉnh', 'VPUB'),
        ('snv', 'DEPARTMENT', 'Sở Nội vụ', 'SNV'),
        ('stp', 'DEPARTMENT', 'Sở Tư pháp', 'STP'),
        ('stc', 'DEPARTMENT', 'Sở Tài chính', 'STC'),
        ('sct', 'DEPARTMENT', 'Sở Công Thương', 'SCT'),
        ('snnmt', 'DEPARTMENT', 'Sở Nông nghiệp và Môi trường', 'SNNMT'),
        ('sxd', 'DEPARTMENT', 'Sở Xây dựng', 'SXD'),
        ('skhcn', 'DEPARTMENT', 'Sở Khoa học và Công nghệ', 'SKHCN'),
        ('svhttdl', 'DEPARTMENT', 'Sở Văn hóa, Thể thao và Du lịch', 'SVHTTDL'),
        ('sgddt', 'DEPARTMENT', 'Sở Giáo dục và Đào tạo', 'SGDĐT'),
        ('syt', 'DEPARTMENT', 'Sở Y tế', 'SYT'),
        ('ttt', 'DEPARTMENT', 'Thanh tra tỉnh', 'TTT'),
        ('sdttg', 'DEPARTMENT', 'Sở Dân tộc và Tôn giáo', 'SDTTG'),
        ('sngv', 'DEPARTMENT', 'Sở Ngoại vụ', 'SNgV'),
        ('baodai', 'MEDIA', 'Báo và Đài phát thanh, truyền hình Đồng Tháp', 'Báo và Đài')
    ) d (id, kind, name, short_name)
    union all
    select v.id, 'VERTICAL_AGENCY', v.name, v.short_name, v.superior, v.name, v.id, null, date '2025-03-01'
    from (values
        ('nhnn-kv13', 'Ngân hàng Nhà nước chi nhánh Khu vực 13', 'NHNN KV13', 'NGÂN HÀNG NHÀ NƯỚC VIỆT NAM'),
        ('thue', 'Thuế tỉnh Đồng Tháp', 'Thuế tỉnh', 'CỤC THUẾ'),
        ('thongke', 'Thống kê tỉnh Đồng Tháp', 'Thống kê tỉnh', 'CỤC THỐNG KÊ'),
        ('congan', 'Công an tỉnh Đồng Tháp', 'Công an tỉnh', 'BỘ CÔNG AN'),
        ('quansu', 'Bộ Chỉ huy Quân sự tỉnh Đồng Tháp', 'BCHQS tỉnh', 'QUÂN KHU 9')
    ) v (id, name, short_name, superior)
) u
on conflict do nothing;

-- 82 communes and 20 wards. Two names that fold to the same letters (Tân Thành, Tân Thạnh) get a running number.
insert into unit (id, kind, name, short_name, letterhead_parent, letterhead_own, official_email, parent_id, valid_from,
                  version)
select c.prefix || '-' || replace(c.folded, ' ', '-') || case when c.twin > 1 then '-' || c.twin else '' end,
       c.kind, 'UBND ' || c.word || ' ' || c.name, c.word || ' ' || c.name, null,
       E'ỦY BAN NHÂN DÂN\n' || upper((c.word || ' ' || c.name) collate "vi-x-icu"),
       c.prefix || replace(c.folded, ' ', '') || case when c.twin > 1 then c.twin::text else '' end
           || '@dongthap.gov.example',
       'ubnd', date '2025-07-01', 1
from (
    select n.*, fold(n.name) as folded,
           row_number() over (partition by n.kind, fold(n.name) order by n.name collate "vi-x-icu") as twin
    from (
        select 'COMMUNE' as kind, 'xã' as word, 'xa' as prefix, name from (values
        ('Tân Hồng'), ('Tân Thành'), ('Tân Hộ Cơ'), ('An Phước'), ('Thường Phước'), ('Long Khánh'),
        ('Long Phú Thuận'), ('An Hòa'), ('Tam Nông'), ('Phú Thọ'), ('Tràm Chim'), ('Phú Cường'), ('An Long'),
        ('Thanh Bình'), ('Tân Thạnh'), ('Bình Thành'), ('Tân Long'), ('Tháp Mười'), ('Thanh Mỹ'), ('Mỹ Quí'),
        ('Đốc Binh Kiều'), ('Trường Xuân'), ('Phương Thịnh'), ('Phong Mỹ'), ('Ba Sao'), ('Mỹ Thọ'),
        ('Bình Hàng Trung'), ('Mỹ Hiệp'), ('Mỹ An Hưng'), ('Tân Khánh Trung'), ('Lấp Vò'), ('Lai Vung'),
        ('Hòa Long'), ('Phong Hòa'), ('Tân Dương'), ('Phú Hựu'), ('Tân Nhuận Đông'), ('Tân Phú Trung'), ('Tân Phú'),
        ('Thanh Hưng'), ('An Hữu'), ('Mỹ Lợi'), ('Mỹ Đức Tây'), ('Mỹ Thiện'), ('Hậu Mỹ'), ('Hội Cư'), ('Cái Bè'),
        ('Mỹ Thành'), ('Thạnh Phú'), ('Bình Phú'), ('Hiệp Đức'), ('Long Tiên'), ('Ngũ Hiệp'), ('Tân Phước 1'),
        ('Tân Phước 2'), ('Tân Phước 3'), ('Hưng Thạnh'), ('Tân Hương'), ('Châu Thành'), ('Long Hưng'),
        ('Long Định'), ('Bình Trưng'), ('Vĩnh Kim'), ('Kim Sơn'), ('Mỹ Tịnh An'), ('Lương Hòa Lạc'),
        ('Tân Thuận Bình'), ('Chợ Gạo'), ('An Thạnh Thủy'), ('Bình Ninh'), ('Vĩnh Bình'), ('Đồng Sơn'),
        ('Phú Thành'), ('Long Bình'), ('Vĩnh Hựu'), ('Gò Công Đông'), ('Tân Điền'), ('Tân Hòa'), ('Tân Đông'),
        ('Gia Thuận'), ('Tân Thới'), ('Tân Phú Đông')
        ) x (name)
        union all
        select 'WARD', 'phường', 'phuong', name from (values
        ('Mỹ Tho'), ('Đạo Thạnh'), ('Mỹ Phong'), ('Thới Sơn'), ('Trung An'), ('Gò Công'), ('Long Thuận'),
        ('Bình Xuân'), ('Sơn Qui'), ('An Bình'), ('Hồng Ngự'), ('Thường Lạc'), ('Cao Lãnh'), ('Mỹ Ngãi'), ('Mỹ Trà'),
        ('Sa Đéc'), ('Mỹ Phước Tây'), ('Thanh Hòa'), ('Cai Lậy'), ('Nhị Quý')
        ) p (name)
    ) n
) c
on conflict do nothing;

-- Units that older plans name, with the unit that took over their duties.
insert into unit (id, kind, name, short_name, letterhead_parent, letterhead_own, parent_id, successor_id, valid_from,
                  valid_to, version)
select o.id, o.kind, o.name, o.short_name, null, upper(o.name collate "vi-x-icu"), null, o.successor_id,
       date '2008-01-01', o.valid_to::date, 1
from (values
    ('ubnd-dongthap-cu', 'PROVINCE_COMMITTEE', 'Ủy ban nhân dân tỉnh Đồng Tháp (cũ)', 'UBND tỉnh Đồng Tháp (cũ)',
     'ubnd', '2025-06-30'),
    ('ubnd-tiengiang', 'PROVINCE_COMMITTEE', 'Ủy ban nhân dân tỉnh Tiền Giang', 'UBND tỉnh Tiền Giang', 'ubnd',
     '2025-06-30'),
    ('stttt', 'DEPARTMENT', 'Sở Thông tin và Truyền thông', 'STTTT', 'skhcn', '2025-02-28'),
    ('skhdt', 'DEPARTMENT', 'Sở Kế hoạch và Đầu tư', 'SKHĐT', 'stc', '2025-02-28'),
    ('snnptnt', 'DEPARTMENT', 'Sở Nông nghiệp và Phát triển nông thôn', 'SNN', 'snnmt', '2025-02-28'),
    ('stnmt', 'DEPARTMENT', 'Sở Tài nguyên và Môi trường', 'STNMT', 'snnmt', '2025-02-28'),
    ('sgtvt', 'DEPARTMENT', 'Sở Giao thông vận tải', 'SGTVT', 'sxd', '2025-02-28'),
    ('sldtbxh', 'DEPARTMENT', 'Sở Lao động - Thương binh và Xã hội', 'SLĐTBXH', 'snv', '2025-02-28'),
    ('cqltt', 'VERTICAL_AGENCY', 'Cục Quản lý thị trường tỉnh', 'Cục QLTT', 'sct', '2025-02-28'),
    ('cucthue', 'VERTICAL_AGENCY', 'Cục Thuế tỉnh Đồng Tháp', 'Cục Thuế tỉnh', 'thue', '2025-02-28'),
    ('nhnn-tinh', 'VERTICAL_AGENCY', 'Ngân hàng Nhà nước chi nhánh tỉnh Đồng Tháp', 'NHNN tỉnh', 'nhnn-kv13',
     '2025-02-28'),
    ('baodongthap', 'MEDIA', 'Báo Đồng Tháp', 'Báo Đồng Tháp', 'baodai', '2025-02-28'),
    ('daipttt', 'MEDIA', 'Đài Phát thanh và Truyền hình Đồng Tháp', 'Đài PT-TH', 'baodai', '2025-02-28')
) o (id, kind, name, short_name, successor_id, valid_to)
on conflict do nothing;

insert into unit_alias (unit, name) values
    ('ubnd', 'UBND tỉnh Đồng Tháp'), ('ubnd', 'Ủy ban nhân dân tỉnh'), ('vpub', 'Văn phòng UBND tỉnh Đồng Tháp'),
    ('vpub', 'VP UBND tỉnh'), ('thue', 'Thuế tỉnh'), ('thongke', 'Cục Thống kê'), ('thongke', 'Chi cục Thống kê tỉnh'),
    ('congan', 'Công an tỉnh'), ('quansu', 'Bộ CHQS tỉnh'), ('nhnn-kv13', 'NHNN chi nhánh Khu vực 13'),
    ('nhnn-kv13', 'Ngân hàng Nhà nước Khu vực 13'), ('svhttdl', 'Sở VH,TT&DL'), ('skhcn', 'Sở KH&CN'),
    ('snnmt', 'Sở NN&MT'), ('sgddt', 'Sở GD&ĐT'), ('sct', 'Sở CT'), ('stttt', 'Sở TT&TT'), ('skhdt', 'Sở KH&ĐT'),
    ('snnptnt', 'Sở NN&PTNT'), ('stnmt', 'Sở TN&MT'), ('sgtvt', 'Sở GTVT'), ('sldtbxh', 'Sở LĐ-TB&XH'),
    ('ttt', 'Thanh tra tỉnh Đồng Tháp'), ('bct', 'Bộ CT'), ('baodai', 'Báo và Phát thanh, Truyền hình Đồng Tháp')
on conflict do nothing;

-- Positions of the Committee and its Office.
insert into position (id, unit_id, role, title, room, version) values
    ('ubnd.chair', 'ubnd', 'CHAIR', 'Chủ tịch', null, 1),
    ('ubnd.vice1', 'ubnd', 'VICE_CHAIR', 'Phó Chủ tịch', null, 1),
    ('ubnd.vice2', 'ubnd', 'VICE_CHAIR', 'Phó Chủ tịch', null, 1),
    ('ubnd.vice3', 'ubnd', 'VICE_CHAIR', 'Phó Chủ tịch', null, 1),
    ('ubnd.clerk', 'ubnd', 'CLERK', 'Văn thư', null, 1),
    ('vpub.chief', 'vpub', 'CHIEF_OF_OFFICE', 'Chánh Văn phòng', null, 1),
    ('vpub.deputy1', 'vpub', 'DEPUTY_HEAD', 'Phó Chánh Văn phòng', null, 1),
    ('vpub.deputy2', 'vpub', 'DEPUTY_HEAD', 'Phó Chánh Văn phòng', null, 1),
    ('vpub.officer', 'vpub', 'OFFICER', 'Chuyên viên', 'KT', 1),
    ('vpub.officer-kgvx', 'vpub', 'OFFICER', 'Chuyên viên', 'KGVX', 1),
    ('vpub.officer-nc', 'vpub', 'OFFICER', 'Chuyên viên', 'NC', 1),
    ('vpub.officer-th', 'vpub', 'OFFICER', 'Chuyên viên', 'TH', 1),
    ('vpub.clerk', 'vpub', 'CLERK', 'Văn thư', null, 1),
    ('vpub.admin', 'vpub', 'ADMINISTRATOR', 'Quản trị hệ thống', null, 1)
on conflict do nothing;

insert into position_field (position, field) values
    ('ubnd.vice1', 'INDUSTRY_AND_TRADE'), ('ubnd.vice1', 'FINANCE'), ('ubnd.vice1', 'SCIENCE_AND_TECHNOLOGY'),
    ('ubnd.vice2', 'AGRICULTURE_AND_ENVIRONMENT'), ('ubnd.vice2', 'CONSTRUCTION'),
    ('ubnd.vice3', 'CULTURE_AND_TOURISM'), ('ubnd.vice3', 'EDUCATION'), ('ubnd.vice3', 'HEALTH'),
    ('ubnd.vice3', 'ETHNIC_AND_RELIGIOUS_AFFAIRS'),
    ('ubnd.chair', 'HOME_AFFAIRS'), ('ubnd.chair', 'JUSTICE'), ('ubnd.chair', 'FOREIGN_AFFAIRS')
on conflict do nothing;

insert into official (id, username, name, title, email, unit_id, active, version)
select o.id, o.id, o.name, o.title, o.id || '@dongthap.gov.example', o.unit_id, true, 1
from (values
    ('ubnd.chair', 'Chủ tịch UBND tỉnh', 'Chủ tịch', 'ubnd'),
    ('ubnd.vice1', 'Phó Chủ tịch UBND tỉnh (Công Thương, Tài chính)', 'Phó Chủ tịch', 'ubnd'),
    ('ubnd.vice2', 'Phó Chủ tịch UBND tỉnh (Nông nghiệp, Xây dựng)', 'Phó Chủ tịch', 'ubnd'),
    ('ubnd.vice3', 'Phó Chủ tịch UBND tỉnh (Văn hóa - Xã hội)', 'Phó Chủ tịch', 'ubnd'),
    ('vpub.chief', 'Chánh Văn phòng UBND tỉnh', 'Chánh Văn phòng', 'vpub'),
    ('vpub.deputy1', 'Phó Chánh Văn phòng UBND tỉnh (Kinh tế)', 'Phó Chánh Văn phòng', 'vpub'),
    ('vpub.deputy2', 'Phó Chánh Văn phòng UBND tỉnh (Văn xã)', 'Phó Chánh Văn phòng', 'vpub'),
    ('vpub.officer', 'Chuyên viên Phòng Kinh tế, Văn phòng UBND tỉnh', 'Chuyên viên', 'vpub'),
    ('vpub.officer-kgvx', 'Chuyên viên Phòng Khoa giáo - Văn xã, Văn phòng UBND tỉnh', 'Chuyên viên', 'vpub'),
    ('vpub.officer-nc', 'Chuyên viên Phòng Nội chính, Văn phòng UBND tỉnh', 'Chuyên viên', 'vpub'),
    ('vpub.officer-th', 'Chuyên viên Phòng Tổng hợp, Văn phòng UBND tỉnh', 'Chuyên viên', 'vpub'),
    ('vpub.clerk', 'Văn thư Văn phòng UBND tỉnh', 'Văn thư', 'vpub'),
    ('admin', 'Quản trị hệ thống', 'Quản trị hệ thống', 'vpub')
) o (id, name, title, unit_id)
on conflict do nothing;

-- Every other unit: head, deputy, officer, clerk, titled as that kind of unit titles them.
insert into position (id, unit_id, role, title, version)
select u.id || '.' || lower(split_part(r.role, '_', 1)), u.id, r.role,
       case r.role
           when 'HEAD' then h.head
           when 'DEPUTY_HEAD' then 'Phó ' || h.head
           when 'OFFICER' then h.officer
           else 'Văn thư'
       end, 1
from unit u
join lateral (
    select case
               when u.id = 'ttt' then 'Chánh Thanh tra'
               when u.id = 'thue' then 'Trưởng Thuế tỉnh'
               when u.id = 'thongke' then 'Trưởng Thống kê tỉnh'
               when u.id = 'quansu' then 'Chỉ huy trưởng'
               when u.id = 'baodai' then 'Giám đốc'
               when u.kind in ('COMMUNE', 'WARD') then 'Chủ tịch'
               else 'Giám đốc'
           end as head,
           case when u.id in ('congan', 'quansu') then 'Cán bộ'
                when u.id = 'baodai' then 'Biên tập viên'
                when u.kind in ('COMMUNE', 'WARD') then 'Công chức'
                else 'Chuyên viên' end as officer
) h on true
cross join (values ('HEAD'), ('DEPUTY_HEAD'), ('OFFICER'), ('CLERK')) r (role)
where u.valid_to is null
  and u.kind in ('DEPARTMENT', 'VERTICAL_AGENCY', 'MEDIA', 'COMMUNE', 'WARD')
on conflict do nothing;

insert into official (id, username, name, title, email, unit_id, active, version)
select p.id, p.id,
       -- "Trưởng Thuế tỉnh" and "Chánh Thanh tra" already name their unit.
       case when u.id in ('thue', 'thongke') and p.role in ('HEAD', 'DEPUTY_HEAD') then p.title
            when u.id = 'ttt' and p.role in ('HEAD', 'DEPUTY_HEAD') then p.title || ' tỉnh'
            else p.title || ' ' || case when u.kind in ('VERTICAL_AGENCY') then u.short_name else u.name end end,
       p.title, p.id || '@dongthap.gov.example', u.id, true, 1
from position p
join unit u on u.id = p.unit_id
where u.kind in ('DEPARTMENT', 'VERTICAL_AGENCY', 'MEDIA', 'COMMUNE', 'WARD')
  and p.id like u.id || '.%'
on conflict do nothing;

insert into appointment (id, position_id, official_id, valid_from, version)
select md5('appointment ' || p.id)::uuid, p.id, o.id, date '2025-07-01', 1
from position p
join official o on o.id = p.id or (p.id = 'vpub.admin' and o.id = 'admin')
                or (p.id = 'ubnd.clerk' and o.id = 'vpub.clerk')
on conflict do nothing;

-- Who signs: the chair and the vice-chairs of the Committee by field, the heads and deputies of all other units.
insert into signing_authority (id, issuer_unit_id, document_type, field, position_id, collective, mode, legal_note,
                               valid_from)
select md5('signing chair')::uuid, 'ubnd', null, null, 'ubnd.chair', true, 'IN_PERSON',
       'Nghị định 30/2020/NĐ-CP, Điều 13 khoản 2', date '2025-07-01'
union all
select md5('signing ' || f.field)::uuid, 'ubnd', null, f.field, f.position, true, 'PER_PROCURATION',
       'Nghị định 30/2020/NĐ-CP, Điều 13 khoản 2; phân công lĩnh vực của Ủy ban nhân dân tỉnh', date '2025-07-01'
from position_field f
join position p on p.id = f.position and p.role = 'VICE_CHAIR'
union all
select md5('signing decision chair')::uuid, 'ubnd', 'QĐ', null, 'ubnd.chair', false, 'IN_PERSON',
       'Nghị định 30/2020/NĐ-CP, Điều 13 khoản 1', date '2025-07-01'
union all
select md5('signing decision ' || f.field)::uuid, 'ubnd', 'QĐ', f.field, f.position, false, 'PER_PROCURATION',
       'Nghị định 30/2020/NĐ-CP, Điều 13 khoản 1; phân công lĩnh vực của Ủy ban nhân dân tỉnh', date '2025-07-01'
from position_field f
join position p on p.id = f.position and p.role = 'VICE_CHAIR'
union all
select md5('signing ' || p.id)::uuid, p.unit_id, null, null, p.id, u.kind in ('COMMUNE', 'WARD'), 'IN_PERSON',
       'Nghị định 30/2020/NĐ-CP, Điều 13', date '2025-07-01'
from position p
join unit u on u.id = p.unit_id
where p.role in ('HEAD', 'CHIEF_OF_OFFICE')
on conflict do nothing;
