package trinhky.organisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.organisation.Founding;
import trinhky.organisation.Role;
import trinhky.organisation.UnitKind;
import trinhky.organisation.domain.Appointment;
import trinhky.organisation.domain.Appointments;
import trinhky.organisation.domain.Official;
import trinhky.organisation.domain.Officials;
import trinhky.organisation.domain.Position;
import trinhky.organisation.domain.Positions;
import trinhky.organisation.domain.Unit;
import trinhky.organisation.domain.UnitNaming;
import trinhky.organisation.domain.Units;

/** One committee, one seat, one administrator: enough to sign in and enter the rest. */
@Service
class FoundOrganisation implements Founding {

    private static final String COMMITTEE = "committee";

    private final Units units;
    private final Officials officials;
    private final Positions positions;
    private final Appointments appointments;
    private final Clock clock;

    FoundOrganisation(Units units, Officials officials, Positions positions, Appointments appointments, Clock clock) {
        this.units = units;
        this.officials = officials;
        this.positions = positions;
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<String> foundIfEmpty(String committeeName, String administratorName, String username) {
        if (officials.count() > 0) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        UnitNaming naming = new UnitNaming(committeeName, committeeName, null, null, null, List.of());
        units.save(Unit.create(COMMITTEE, UnitKind.PROVINCE_COMMITTEE, null, today, naming));
        Official administrator = officials.save(
                Official.register(username, username, administratorName, administratorName, null, COMMITTEE));
        String seat = COMMITTEE + ".administrator";
        positions.save(Position.create(seat, COMMITTEE, Role.ADMINISTRATOR, administratorName, null, Set.of()));
        appointments.save(Appointment.of(seat, administrator.id(), today));
        return Optional.of(administrator.id());
    }
}
