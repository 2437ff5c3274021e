package trinhky.distribution.application;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.ReadPolicy;

/**
 * An issued document is open to its issuer, its register, its drafting unit and its recipients; once it is called back, no
 * longer to its recipients.
 */
@Component
class OutgoingReadPolicy implements ReadPolicy {

    private final JdbcClient jdbc;

    OutgoingReadPolicy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String subjectType() {
        return IssueNumberedDocument.OUTGOING;
    }

    @Override
    public boolean mayRead(String subjectId, CurrentOfficial who) {
        return ReadPolicy.uuid(subjectId).filter(id -> concerns(id, who)).isPresent();
    }

    private boolean concerns(UUID entryId, CurrentOfficial who) {
        return jdbc.sql("""
                select exists (select from outgoing_entry e where e.id = :id
                    and (e.issuer_unit_id in (:units) or e.registrar_unit_id in (:units)
                        or e.drafting_unit_id in (:units) or e.recalled_at is null and exists (
                            select from entry_recipient r where r.entry_id = e.id and r.unit_id in (:units))))
                """)
                .param("id", entryId)
                .param("units", who.unitIds())
                .query(Boolean.class)
                .single();
    }
}
