package trinhky.reporting.application.read;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.ReadPolicy;
import trinhky.reporting.application.SubjectTypes;

/** A unit's report is seen by the unit itself, the lead unit, the Committee and its Office. */
@Component
class ObligationReadPolicy implements ReadPolicy {
    private final JdbcClient jdbc;

    ObligationReadPolicy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String subjectType() {
        return SubjectTypes.OBLIGATION;
    }

    @Override
    public boolean mayRead(String subjectId, CurrentOfficial who) {
        return ReadPolicy.uuid(subjectId).map(id -> reads(id, who)).orElse(false);
    }

    private boolean reads(UUID id, CurrentOfficial who) {
        return jdbc.sql("""
                        select unit_id from report_obligation where id = :id
                        union select lead_unit_id from report_obligation where id = :id
                        union select p.issuer_unit_id from report_obligation o join reporting_plan p using (plan_id)
                              where o.id = :id
                        union select p.office_unit_id from report_obligation o join reporting_plan p using (plan_id)
                              where o.id = :id""").param("id", id).query(String.class).stream()
                .anyMatch(unit -> Readers.belongsTo(who, unit));
    }
}
