package trinhky.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A drafting department and the units it asks, each with an officer and a head; rows of its own. */
final class ConsultedProvince {

    private final JdbcTemplate jdbc;
    private final String suffix = UUID.randomUUID().toString().substring(0, 8);
    private final List<String> asked = new ArrayList<>();
    final String drafting;
    final String committee;

    ConsultedProvince(JdbcTemplate jdbc, int unitsAsked) {
        this.jdbc = jdbc;
        committee = unit("ubnd", "PROVINCE_COMMITTEE", "Ủy ban nhân dân tỉnh Thử", null);
        drafting = unit("soan", "DEPARTMENT", "Sở Soạn thảo");
        for (int i = 1; i <= unitsAsked; i++) {
            asked.add(unit("hoi" + i, "DEPARTMENT", "Sở Được hỏi " + i));
        }
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    String asked(int index) {
        return asked.get(index);
    }

    static String officerOf(String unitId) {
        return "o-" + unitId;
    }

    static String headOf(String unitId) {
        return "h-" + unitId;
    }

    static void signIn(String officialId) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(officialId, "", List.of()));
    }

    static void signOut() {
        SecurityContextHolder.clearContext();
    }

    String unit(String code, String kind, String name) {
        return unit(code, kind, name, committee);
    }

    private String unit(String code, String kind, String name, String parent) {
        String id = code + "-" + suffix;
        jdbc.update(
                "insert into unit (id, kind, name, short_name, letterhead_own, parent_id, valid_from, version)"
                        + " values (?, ?, ?, ?, ?, ?, date '2020-01-01', 0)",
                id,
                kind,
                name,
                name,
                name,
                parent);
        official(officerOf(id), id, "OFFICER", "Chuyên viên");
        official(headOf(id), id, "HEAD", "Giám đốc");
        return id;
    }

    private void official(String id, String unitId, String role, String title) {
        jdbc.update(
                "insert into position (id, unit_id, role, title, version) values (?, ?, ?, ?, 0)",
                "p-" + id,
                unitId,
                role,
                title);
        jdbc.update(
                "insert into official (id, username, name, title, unit_id, active, version) values (?, ?, ?, ?, ?, true, 0)",
                id,
                id,
                title + " " + unitId,
                title,
                unitId);
        jdbc.update(
                "insert into appointment (id, position_id, official_id, valid_from, version)"
                        + " values (?, ?, ?, date '2020-01-01', 0)",
                UUID.randomUUID(),
                "p-" + id,
                id);
    }
}
