package trinhky.organisation.application;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.organisation.domain.UnitNaming;
import trinhky.organisation.domain.Units;

/** What must hold for the names and the place of a unit. */
@Component
class UnitChecks {

    private final Units units;
    private final JdbcClient jdbc;

    UnitChecks(Units units, JdbcClient jdbc) {
        this.units = units;
        this.jdbc = jdbc;
    }

    void parent(String parentId, Checks found) {
        found.that(parentId == null || units.existsById(parentId), "parentId", "organisation.unit-not-chosen");
    }

    /** Two units that exist now do not bear the same name. */
    void naming(UnitNaming naming, String ownId, Checks found) {
        if (found.filled(naming.name(), "name")) {
            found.that(!taken(naming.name(), ownId), "name", "organisation.unit-name-taken", naming.name());
        }
        found.filled(naming.shortName(), "shortName");
        found.atMost(naming.name(), 200, "name");
        found.atMost(naming.shortName(), 60, "shortName");
        found.atMost(naming.letterheadOwn(), 300, "letterheadOwn");
        found.email(naming.officialEmail(), "officialEmail");
    }

    private boolean taken(String name, String ownId) {
        return jdbc.sql("select exists (select 1 from unit where lower(name collate \"vi-x-icu\")"
                        + " = lower(:name collate \"vi-x-icu\") and id <> :own and valid_to is null)")
                .param("name", name)
                .param("own", ownId == null ? "" : ownId)
                .query(Boolean.class)
                .single();
    }
}
