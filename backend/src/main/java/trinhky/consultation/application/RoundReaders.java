package trinhky.consultation.application;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.ReadPolicy;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitKind;

/**
 * A round is open to its drafting unit, to the Committee and its Office, and to the units asked; the latter read the
 * opinions of others only when the round is closed.
 */
@Component
class RoundReaders implements ReadPolicy {

    private static final Set<UnitKind> DECIDING = EnumSet.of(UnitKind.PROVINCE_COMMITTEE, UnitKind.OFFICE);

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
        return exists(subjectId, who, "true") || isOpenToDeciding(subjectId, who);
    }

    /** Whether the official may see what other units said. */
    boolean mayReadOpinions(UUID roundId, CurrentOfficial who) {
        return exists(roundId.toString(), who, "r.state = 'CLOSED'") || isOpenToDeciding(roundId.toString(), who);
    }

    private boolean isOpenToDeciding(String roundId, CurrentOfficial who) {
        return units.units(Membership.unitsOf(who)).values().stream().anyMatch(unit -> DECIDING.contains(unit.kind()))
                && exists(roundId);
    }

    private boolean exists(String roundId, CurrentOfficial who, String invitedMay) {
        return jdbc.sql(
                        "select exists (select 1 from consultation_round r where r.id = :id and (r.owner_unit_id in (:units)"
                                + " or (" + invitedMay + " and exists (select 1 from invitation i"
                                + " where i.round_id = r.id and i.unit_id in (:units)))))")
                .param("id", UUID.fromString(roundId))
                .param("units", Membership.unitsOf(who))
                .query(Boolean.class)
                .single();
    }

    private boolean exists(String roundId) {
        return jdbc.sql("select exists (select 1 from consultation_round where id = :id)")
                .param("id", UUID.fromString(roundId))
                .query(Boolean.class)
                .single();
    }
}
