package trinhky.organisation.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.organisation.AdministrationGuard;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitEnded;
import trinhky.organisation.UnitSummary;
import trinhky.organisation.domain.Unit;
import trinhky.organisation.domain.Units;
import trinhky.shared.DomainProblem;

/** An administrator gives a unit its last day and names the unit that takes over its duties. */
@Service
public class EndUnit {

    private final AdministrationGuard guard;
    private final Units units;
    private final UnitDirectory directory;
    private final Acts acts;

    EndUnit(AdministrationGuard guard, Units units, UnitDirectory directory, Acts acts) {
        this.guard = guard;
        this.units = units;
        this.directory = directory;
        this.acts = acts;
    }

    /** {@code successorId} may be null: then nobody takes over. */
    @Transactional
    public void end(String unitId, LocalDate lastDay, String successorId) {
        String administrator = guard.administrator();
        Unit unit =
                units.findById(unitId).orElseThrow(() -> DomainProblem.notFound("organisation.unit-unknown", unitId));
        Checks found = new Checks();
        found.filled(lastDay, "lastDay");
        checkSuccessor(unitId, lastDay, successorId, found);
        found.passOrRefuse();
        unit.endOn(lastDay, successorId);
        units.save(unit);
        acts.announce(new UnitEnded(unitId, successorId, lastDay));
        acts.record(
                "unit", unitId, "unit-ended", administrator, Map.of("name", unit.name(), "day", lastDay.toString()));
    }

    private void checkSuccessor(String unitId, LocalDate lastDay, String successorId, Checks found) {
        if (successorId == null) {
            return;
        }
        UnitSummary successor = directory.units(List.of(successorId)).get(successorId);
        boolean chosen = successor != null && !successorId.equals(unitId);
        if (found.that(chosen, "successorId", "organisation.unit-not-chosen") && lastDay != null) {
            found.that(
                    successor.existsOn(lastDay.plusDays(1)),
                    "successorId",
                    "organisation.successor-absent",
                    successor.name());
        }
    }
}
