package trinhky.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A unit with a head, two officers and an outsider, in rows of its own. */
final class Office {

    final String unit = id("unit");
    final String head = id("head");
    final String officer = id("officer");
    final String colleague = id("colleague");
    final String outsider = id("outsider");
    private final JdbcTemplate jdbc;

    Office(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        addUnit(unit, "Sở Thử nghiệm");
        String elsewhere = id("unit");
        addUnit(elsewhere, "Sở Khác");
        addOfficial(head, unit, "HEAD", "Giám đốc");
        addOfficial(officer, unit, "OFFICER", "Chuyên viên");
        addOfficial(colleague, unit, "OFFICER", "Chuyên viên");
        addOfficial(outsider, elsewhere, "OFFICER", "Chuyên viên");
    }

    String officers() {
        return "unit:" + unit + ":OFFICER";
    }

    String headPosition() {
        return "p-" + head;
    }

    void substitute(String absent, String substitute, LocalDate today) {
        jdbc.update(
                "insert into substitution (id, absent_id, substitute_id, position_id, valid_from, valid_to, reason,"
                        + " created_by, created_at, version) values (?, ?, ?, ?, ?, ?, 'Nghỉ phép', ?, ?, 0)",
                UUID.randomUUID(),
                absent,
                substitute,
                "p-" + absent,
                today,
                today,
                absent,
                java.sql.Timestamp.valueOf(today.atStartOfDay()));
    }

    static void signIn(String officialId) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(officialId, "", List.of()));
    }

    private void addUnit(String unitId, String name) {
        jdbc.update(
                "insert into unit (id, kind, name, short_name, letterhead_own, valid_from, version)"
                        + " values (?, 'DEPARTMENT', ?, ?, ?, date '2020-01-01', 0)",
                unitId,
                name,
                name,
                name);
    }

    private void addOfficial(String officialId, String unitId, String role, String title) {
        jdbc.update(
                "insert into position (id, unit_id, role, title, version) values (?, ?, ?, ?, 0)",
                "p-" + officialId,
                unitId,
                role,
                title);
        jdbc.update(
                "insert into official (id, username, name, title, unit_id, active, version) values (?, ?, ?, ?, ?, true, 0)",
                officialId,
                officialId,
                "Người " + officialId,
                title,
                unitId);
        jdbc.update(
                "insert into appointment (id, position_id, official_id, valid_from, version)"
                        + " values (?, ?, ?, date '2020-01-01', 0)",
                UUID.randomUUID(),
                "p-" + officialId,
                officialId);
    }

    private static String id(String kind) {
        return kind + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
