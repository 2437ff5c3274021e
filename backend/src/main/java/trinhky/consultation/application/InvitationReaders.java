package trinhky.consultation.application;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.ReadPolicy;

/** How a unit comes to its opinion is open to that unit alone; others read the given opinion in the round. */
@Component
class InvitationReaders implements ReadPolicy {

    private final JdbcClient jdbc;

    InvitationReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String subjectType() {
        return "INVITATION";
    }

    @Override
    public boolean mayRead(String subjectId, CurrentOfficial who) {
        return ReadPolicy.uuid(subjectId).filter(id -> isOfUnitAsked(id, who)).isPresent();
    }

    private boolean isOfUnitAsked(UUID invitationId, CurrentOfficial who) {
        return jdbc.sql("select exists (select 1 from invitation where id = :id and unit_id in (:units))")
                .param("id", invitationId)
                .param("units", who.unitIds())
                .query(Boolean.class)
                .single();
    }
}
