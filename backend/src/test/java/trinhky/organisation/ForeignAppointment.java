package trinhky.organisation;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.endpoints.ForeignObjects;
import trinhky.testing.TestOfficials;

/** An appointment and a substitution in a unit that the stranger does not belong to. */
@Component
class ForeignAppointment implements ForeignObjects {

    private final TestOfficials officials;
    private final JdbcClient jdbc;

    ForeignAppointment(TestOfficials officials, JdbcClient jdbc) {
        this.officials = officials;
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Supplier<String>> pathValues() {
        return Map.of(
                "appointmentId", this::appointment,
                "authorityId", this::authority,
                "substitutionId", this::substitution);
    }

    private String appointment() {
        return jdbc.sql("select id::text from appointment where official_id = :official")
                .param("official", officials.inNewUnit("HEAD"))
                .query(String.class)
                .single();
    }

    private String authority() {
        return jdbc.sql("""
                        insert into signing_authority (id, issuer_unit_id, position_id, collective, mode, legal_note, valid_from)
                        values (gen_random_uuid(), :unit, :unit, false, 'IN_PERSON', 'Điều 13', date '2020-01-01')
                        returning id::text""")
                .param("unit", officials.inNewUnit("HEAD"))
                .query(String.class)
                .single();
    }

    private String substitution() {
        return jdbc.sql("""
                        insert into substitution (id, absent_id, substitute_id, valid_from, valid_to, reason, created_by,
                            created_at, version)
                        values (gen_random_uuid(), :absent, :substitute, date '2020-01-01', date '2099-12-31', 'Nghỉ phép',
                            :absent, timestamptz '2020-01-01', 0)
                        returning id::text""")
                .param("absent", officials.inNewUnit("HEAD"))
                .param("substitute", officials.inNewUnit("OFFICER"))
                .query(String.class)
                .single();
    }
}
