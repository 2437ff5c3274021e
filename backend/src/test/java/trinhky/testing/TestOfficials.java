package trinhky.testing;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes officials for tests, each in a unit of its own, in the transaction of the test. */
@Component
public class TestOfficials {
    private static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");

    private final JdbcClient jdbc;

    TestOfficials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An official with one position of the role in a new commune; unit, position and official bear the same id. Sign in with {@code
     * .with(user(id))}.
     */
    public String inNewUnit(String role) {
        String id = "test-" + UUID.randomUUID();
        insert("""
                unit (id, kind, name, short_name, letterhead_own, valid_from, version)
                values (:id, 'COMMUNE', 'Ủy ban nhân dân xã Thử', 'UBND xã Thử', 'UBND XÃ THỬ', :from, 0)""", id, role);
        insert("position (id, unit_id, role, title, version) values (:id, :id, :role, 'Chuyên viên', 0)", id, role);
        insert("""
                official (id, username, name, title, unit_id, active, version)
                values (:id, :id, 'Người thử', 'Chuyên viên', :id, true, 0)""", id, role);
        insert("""
                appointment (id, position_id, official_id, valid_from, version)
                values (gen_random_uuid(), :id, :id, :from, 0)""", id, role);
        return id;
    }

    private void insert(String row, String id, String role) {
        jdbc.sql("insert into " + row)
                .param("id", id)
                .param("role", role)
                .param("from", LONG_AGO)
                .update();
    }
}
