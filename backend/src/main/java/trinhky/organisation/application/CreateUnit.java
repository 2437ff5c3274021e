package trinhky.organisation.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.organisation.AdministrationGuard;
import trinhky.organisation.UnitKind;
import trinhky.organisation.domain.Unit;
import trinhky.organisation.domain.UnitNaming;
import trinhky.organisation.domain.Units;

/** An administrator adds a unit that exists from a day on. */
@Service
public class CreateUnit {

    private final AdministrationGuard guard;
    private final Units units;
    private final UnitChecks checks;
    private final Acts acts;

    CreateUnit(AdministrationGuard guard, Units units, UnitChecks checks, Acts acts) {
        this.guard = guard;
        this.units = units;
        this.checks = checks;
        this.acts = acts;
    }

    /** Returns the id of the new unit. */
    @Transactional
    public String create(UnitKind kind, String parentId, LocalDate validFrom, UnitNaming naming) {
        String administrator = guard.administrator();
        Checks found = new Checks();
        found.filled(kind, "kind");
        found.filled(validFrom, "validFrom");
        checks.parent(parentId, found);
        checks.naming(naming, null, found);
        found.passOrRefuse();
        Unit unit = units.save(Unit.create(UUID.randomUUID().toString(), kind, parentId, validFrom, naming));
        acts.record("unit", unit.id(), "unit-created", administrator, Map.of("name", unit.name()));
        return unit.id();
    }
}
