package trinhky.consultation.application;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.ReadPolicy;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitKind;

/**
 * A round is open to its drafting unit, to the Committee above that unit and its Office, and to the units asked; the latter
 * learn what others said only when the round is closed.
 */
@Component
public class RoundReaders implements ReadPolicy {

    private final JdbcClient jdbc;
    private final UnitDirectory units;

    RoundReaders(JdbcClient jdbc, UnitDirectory units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    @Override
    public String subjectType() {
        return "ROUND";
    }

    @Override
    public boolean mayRead(String subjectId, CurrentOfficial who) {
        return ReadPolicy.uuid(subjectId)
                .filter(id -> isOfDrafter(id, who) || isAsked(id, who, false) || isOfDeciding(id, who))
                .isPresent();
    }

    /** Whether the official works for the drafting unit or for a unit asked. */
    public boolean isParty(UUID roundId, CurrentOfficial who) {
        return isOfDrafter(roundId, who) || isAsked(roundId, who, false);
    }

    /** Whether the official may see what other units said. */
    boolean mayReadOpinions(UUID roundId, CurrentOfficial who) {
        return isOfDrafter(roundId, who) || isAsked(roundId, who, true) || isOfDeciding(roundId, who);
    }

    private boolean isOfDrafter(UUID roundId, CurrentOfficial who) {
        return jdbc.sql("select exists (select 1 from consultation_round where id = :id and owner_unit_id in (:units))")
                .param("id", roundId)
                .param("units", who.unitIds())
                .query(Boolean.class)
                .single();
    }

    private boolean isAsked(UUID roundId, CurrentOfficial who, boolean onlyWhenClosed) {
        return jdbc.sql("""
                        select exists (select 1 from invitation i join consultation_round r on r.id = i.round_id
                                       where r.id = :id and i.unit_id in (:units)
                                         and (r.state = 'CLOSED' or not :onlyWhenClosed))
                        """)
                .param("id", roundId)
                .param("units", who.unitIds())
                .param("onlyWhenClosed", onlyWhenClosed)
                .query(Boolean.class)
                .single();
    }

    private boolean isOfDeciding(UUID roundId, CurrentOfficial who) {
        return jdbc.sql("select owner_unit_id from consultation_round where id = :id")
                .param("id", roundId)
                .query(String.class)
                .optional()
                .map(owner -> units.unit(owner).parentId())
                .filter(committee -> worksFor(committee, who))
                .isPresent();
    }

    private boolean worksFor(String committeeId, CurrentOfficial who) {
        return units.units(who.unitIds()).values().stream()
                .anyMatch(unit -> unit.id().equals(committeeId)
                        || unit.kind() == UnitKind.OFFICE && committeeId.equals(unit.parentId()));
    }
}
