package trinhky.testing;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A committee with its office, a department, two communes and a ministry outside, for tests of what goes through several
 * modules. Ids are readable: {@code ubnd}, {@code vpub}, {@code sct}, {@code xa-1}, {@code xa-2}, {@code bct}; officials are
 * named {@code <unit>.<role>}. With a prefix several provinces live beside each other.
 */
public final class SmallProvince {

    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    private final JdbcClient jdbc;
    private final String prefix;

    private SmallProvince(JdbcClient jdbc, String prefix) {
        this.jdbc = jdbc;
        this.prefix = prefix;
    }

    /** Founds it without prefix. */
    public static SmallProvince found(JdbcClient jdbc) {
        return found(jdbc, "");
    }

    /** Founds it unless it stands already; every id begins with the prefix. */
    public static SmallProvince found(JdbcClient jdbc, String prefix) {
        SmallProvince province = new SmallProvince(jdbc, prefix);
        if (province.stands()) {
            return province;
        }
        province.units();
        province.officials();
        province.signingAuthority("ubnd.chair", null, "IN_PERSON");
        province.signingAuthority("ubnd.vice1", "INDUSTRY_AND_TRADE", "PER_PROCURATION");
        return province;
    }

    private boolean stands() {
        return jdbc.sql("select exists (select from unit where id = :id)")
                .param("id", id("sct"))
                .query(Boolean.class)
                .single();
    }

    /** The id as stored. */
    public String id(String id) {
        return prefix + id;
    }

    private void units() {
        unit("ubnd", "PROVINCE_COMMITTEE", "Ủy ban nhân dân tỉnh Đồng Tháp", null);
        unit("vpub", "OFFICE", "Văn phòng Ủy ban nhân dân tỉnh", "ubnd");
        unit("sct", "DEPARTMENT", "Sở Công Thương", "ubnd");
        unit("stc", "DEPARTMENT", "Sở Tài chính", "ubnd");
        unit("xa-1", "COMMUNE", "Ủy ban nhân dân xã Tân Hồng", "ubnd");
        unit("xa-2", "COMMUNE", "Ủy ban nhân dân xã Tam Nông", "ubnd");
        unit("bct", "OUTSIDE", "Bộ Công Thương", null);
    }

    private void officials() {
        official("ubnd", "chair", "CHAIR", "Chủ tịch");
        official("ubnd", "vice1", "VICE_CHAIR", "Phó Chủ tịch");
        official("ubnd", "vice2", "VICE_CHAIR", "Phó Chủ tịch");
        official("vpub", "chief", "CHIEF_OF_OFFICE", "Chánh Văn phòng");
        official("vpub", "officer", "OFFICER", "Chuyên viên");
        official("vpub", "clerk", "CLERK", "Văn thư");
        for (String unit : new String[] {"sct", "stc", "xa-1", "xa-2"}) {
            official(unit, "head", "HEAD", "Thủ trưởng");
            official(unit, "officer", "OFFICER", "Chuyên viên");
            official(unit, "clerk", "CLERK", "Văn thư");
        }
    }

    private void unit(String unit, String kind, String name, String parent) {
        jdbc.sql("""
                insert into unit (id, kind, name, short_name, letterhead_own, official_email, parent_id, valid_from, version)
                values (:id, :kind, :name, :id, :name, :id || '@example.org', :parent, :from, 1)
                """)
                .param("id", id(unit))
                .param("kind", kind)
                .param("name", name)
                .param("parent", parent == null ? null : id(parent))
                .param("from", BEGINNING)
                .update();
    }

    private void official(String unit, String name, String role, String title) {
        String id = id(unit + "." + name);
        jdbc.sql("insert into position (id, unit_id, role, title, version) values (:id, :unit, :role, :title, 1)")
                .param("id", id)
                .param("unit", id(unit))
                .param("role", role)
                .param("title", title)
                .update();
        jdbc.sql("""
                insert into official (id, username, name, title, unit_id, active, version)
                values (:id, :id, :name, :title, :unit, true, 1)
                """)
                .param("id", id)
                .param("name", title + " " + unit)
                .param("title", title)
                .param("unit", id(unit))
                .update();
        appoint(id, id);
    }

    private void appoint(String position, String official) {
        jdbc.sql("""
                insert into appointment (id, position_id, official_id, valid_from, version)
                values (:id, :position, :official, :from, 1)
                """)
                .param("id", UUID.randomUUID())
                .param("position", position)
                .param("official", official)
                .param("from", BEGINNING)
                .update();
    }

    private void signingAuthority(String position, String field, String mode) {
        jdbc.sql("""
                insert into signing_authority (id, issuer_unit_id, field, position_id, collective, mode, legal_note, valid_from)
                values (:id, :issuer, :field, :position, true, :mode, 'Điều 13', :from)
                """)
                .param("id", UUID.randomUUID())
                .param("issuer", id("ubnd"))
                .param("field", field)
                .param("position", id(position))
                .param("mode", mode)
                .param("from", BEGINNING)
                .update();
    }

    /** Ends the authority of a position the day before. */
    public void endAuthority(String position, LocalDate on) {
        jdbc.sql("update signing_authority set valid_to = :day where position_id = :position")
                .param("day", on.minusDays(1))
                .param("position", id(position))
                .update();
    }

    /** Lets one official stand in for another of the same unit. */
    public void substitute(String absent, String substitute, LocalDate from, LocalDate to) {
        jdbc.sql("""
                insert into substitution (id, absent_id, substitute_id, valid_from, valid_to, reason, created_by, created_at,
                    version)
                values (:id, :absent, :substitute, :from, :to, 'Đi công tác', :absent, :at, 1)
                """)
                .param("id", UUID.randomUUID())
                .param("absent", id(absent))
                .param("substitute", id(substitute))
                .param("from", from)
                .param("to", to)
                .param("at", java.sql.Timestamp.valueOf(from.atStartOfDay()))
                .update();
    }

    /** Gives the official a password. */
    public void password(String official, String hash) {
        jdbc.sql("""
                insert into account (official_id, password_hash, password_changed_at) values (:id, :hash, :at)
                on conflict (official_id) do update set password_hash = excluded.password_hash
                """)
                .param("id", id(official))
                .param("hash", hash)
                .param("at", java.sql.Timestamp.valueOf(BEGINNING.atStartOfDay()))
                .update();
    }
}
