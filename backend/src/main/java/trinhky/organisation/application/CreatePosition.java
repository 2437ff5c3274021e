package trinhky.organisation.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.organisation.AdministrationGuard;
import trinhky.organisation.Role;
import trinhky.organisation.domain.Position;
import trinhky.organisation.domain.Positions;
import trinhky.organisation.domain.Units;
import trinhky.shared.DomainProblem;

/** An administrator adds a seat to a unit. */
@Service
public class CreatePosition {

    private final AdministrationGuard guard;
    private final Units units;
    private final Positions positions;
    private final FieldsOfWork fields;
    private final Acts acts;

    CreatePosition(AdministrationGuard guard, Units units, Positions positions, FieldsOfWork fields, Acts acts) {
        this.guard = guard;
        this.units = units;
        this.positions = positions;
        this.fields = fields;
        this.acts = acts;
    }

    /** Returns the id of the new position. */
    @Transactional
    public String create(String unitId, Role role, String title, String room, List<String> fieldsOfWork) {
        String administrator = guard.administrator();
        if (!units.existsById(unitId)) {
            throw DomainProblem.notFound("organisation.unit-unknown", unitId);
        }
        Set<String> chosen = fieldsOfWork == null ? Set.of() : Set.copyOf(fieldsOfWork);
        Checks found = new Checks();
        found.filled(role, "role");
        found.filled(title, "title");
        found.atMost(title, 100, "title");
        found.that(fields.codes().containsAll(chosen), "fields", "organisation.field-unknown");
        found.passOrRefuse();
        Position position = positions.save(
                Position.create(UUID.randomUUID().toString(), unitId, role, title.strip(), blankToNull(room), chosen));
        acts.record("unit", unitId, "position-created", administrator, Map.of("title", title.strip()));
        return position.id();
    }

    private static String blankToNull(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
