package trinhky.identity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.identity.application.SignedInOfficials;
import trinhky.identity.web.SessionView.SessionActingView;
import trinhky.identity.web.SessionView.SessionPositionView;
import trinhky.identity.web.SessionView.SessionUnitView;
import trinhky.organisation.ActingFor;
import trinhky.organisation.PositionSummary;
import trinhky.organisation.Role;
import trinhky.organisation.Standing;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;
import trinhky.shared.BusinessClock;

/** Puts together what the screens need to know about who is signed in. */
@Component
class SessionViews {

    private final SignedInOfficials officials;
    private final UnitDirectory units;
    private final BusinessClock clock;

    SessionViews(SignedInOfficials officials, UnitDirectory units, BusinessClock clock) {
        this.officials = officials;
        this.units = units;
        this.clock = clock;
    }

    SessionView current() {
        Standing standing = officials.standing();
        Map<String, UnitSummary> known = units.units(unitIds(standing));
        Map<String, UnitSummary> parents = units.units(known.values().stream()
                .map(UnitSummary::parentId)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet()));
        return new SessionView(
                standing.official().id(),
                standing.official().username(),
                standing.official().name(),
                standing.official().title(),
                unit(known.get(standing.official().unitId()), parents),
                standing.positions().stream()
                        .map(each -> position(each, known, parents))
                        .toList(),
                standing.actingFor().stream()
                        .map(each -> acting(each, known, parents))
                        .toList(),
                clock.today(),
                permissions(standing));
    }

    private static Set<String> unitIds(Standing standing) {
        Stream<String> own = standing.positions().stream().map(PositionSummary::unitId);
        Stream<String> acted =
                standing.actingFor().stream().map(acting -> acting.position().unitId());
        return Stream.concat(Stream.of(standing.official().unitId()), Stream.concat(own, acted))
                .collect(Collectors.toSet());
    }

    private static List<String> permissions(Standing standing) {
        List<Role> roles = Stream.concat(
                        standing.positions().stream(),
                        standing.actingFor().stream().map(ActingFor::position))
                .map(PositionSummary::role)
                .toList();
        List<String> permissions = new ArrayList<>();
        if (roles.contains(Role.ADMINISTRATOR)) {
            permissions.add("ADMINISTER");
        }
        if (roles.contains(Role.ADMINISTRATOR) || roles.contains(Role.CHIEF_OF_OFFICE)) {
            permissions.add("ARRANGE_SUBSTITUTIONS");
        }
        return permissions;
    }

    private static SessionActingView acting(
            ActingFor acting, Map<String, UnitSummary> units, Map<String, UnitSummary> parents) {
        SessionPositionView position = position(acting.position(), units, parents);
        return new SessionActingView(
                position.id(),
                position.title(),
                position.role(),
                position.room(),
                position.fields(),
                position.unit(),
                acting.absentId(),
                acting.absentName(),
                acting.until());
    }

    private static SessionPositionView position(
            PositionSummary position, Map<String, UnitSummary> units, Map<String, UnitSummary> parents) {
        return new SessionPositionView(
                position.id(),
                position.title(),
                position.role(),
                position.room(),
                position.fields(),
                unit(units.get(position.unitId()), parents));
    }

    private static SessionUnitView unit(UnitSummary unit, Map<String, UnitSummary> parents) {
        return new SessionUnitView(
                unit.id(),
                unit.name(),
                unit.shortName(),
                unit.kind(),
                Optional.ofNullable(unit.parentId())
                        .map(parents::get)
                        .map(UnitSummary::name)
                        .orElse(null),
                unit.letterhead().parent(),
                unit.letterhead().own());
    }
}
