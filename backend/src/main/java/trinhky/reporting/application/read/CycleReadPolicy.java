package trinhky.reporting.application.read;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.ReadPolicy;
import trinhky.reporting.application.SubjectTypes;

/** A cycle with everything in it is seen by the lead unit, the Committee, its Office and those who get the consolidated report. */
@Component
class CycleReadPolicy implements ReadPolicy {
    private final JdbcClient jdbc;

    CycleReadPolicy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String subjectType() {
        return SubjectTypes.CYCLE;
    }

    @Override
    public boolean mayRead(String subjectId, CurrentOfficial who) {
        return ReadPolicy.uuid(subjectId).map(id -> reads(id, who)).orElse(false);
    }

    private boolean reads(UUID id, CurrentOfficial who) {
        return jdbc.sql("""
                        select c.lead_unit_id from reporting_cycle c where c.id = :cycle
                        union select p.issuer_unit_id from reporting_cycle c join reporting_plan p using (plan_id)
                              where c.id = :cycle
                        union select p.office_unit_id from reporting_cycle c join reporting_plan p using (plan_id)
                              where c.id = :cycle
                        union select r.unit_id from reporting_cycle c join reporting_rule_receiver r using (rule_id)
                              where c.id = :cycle""").param("cycle", id).query(String.class).stream()
                .anyMatch(unit -> Readers.belongsTo(who, unit));
    }
}
