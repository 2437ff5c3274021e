package trinhky.organisation.application;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.organisation.AdministrationGuard;
import trinhky.organisation.domain.Unit;
import trinhky.organisation.domain.UnitNaming;
import trinhky.organisation.domain.Units;
import trinhky.shared.DomainProblem;

/** An administrator corrects what a unit is called; documents already issued keep the name of their time. */
@Service
public class ChangeUnit {

    private final AdministrationGuard guard;
    private final Units units;
    private final UnitChecks checks;
    private final Acts acts;

    ChangeUnit(AdministrationGuard guard, Units units, UnitChecks checks, Acts acts) {
        this.guard = guard;
        this.units = units;
        this.checks = checks;
        this.acts = acts;
    }

    @Transactional
    public void change(String unitId, UnitNaming naming) {
        String administrator = guard.administrator();
        Unit unit =
                units.findById(unitId).orElseThrow(() -> DomainProblem.notFound("organisation.unit-unknown", unitId));
        Checks found = new Checks();
        checks.naming(naming, unitId, found);
        found.passOrRefuse();
        String before = unit.name();
        unit.rename(naming);
        units.save(unit);
        acts.record("unit", unitId, "unit-changed", administrator, Map.of("before", before, "name", unit.name()));
    }
}
