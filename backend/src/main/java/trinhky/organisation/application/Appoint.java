package trinhky.organisation.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.organisation.AdministrationGuard;
import trinhky.organisation.domain.Appointment;
import trinhky.organisation.domain.Appointments;
import trinhky.organisation.domain.Official;
import trinhky.organisation.domain.Officials;
import trinhky.organisation.domain.Positions;

/** An administrator puts an official into a position from a day on; a position has one holder at a time. */
@Service
public class Appoint {

    private final AdministrationGuard guard;
    private final Officials officials;
    private final Positions positions;
    private final Appointments appointments;
    private final Acts acts;

    Appoint(AdministrationGuard guard, Officials officials, Positions positions, Appointments appointments, Acts acts) {
        this.guard = guard;
        this.officials = officials;
        this.positions = positions;
        this.appointments = appointments;
        this.acts = acts;
    }

    /** Returns the id of the new appointment. */
    @Transactional
    public UUID appoint(String officialId, String positionId, LocalDate validFrom) {
        String administrator = guard.administrator();
        Checks found = new Checks();
        boolean active = officialId != null
                && officials.findById(officialId).filter(Official::isActive).isPresent();
        found.that(active, "officialId", "organisation.official-not-chosen");
        found.filled(validFrom, "validFrom");
        boolean exists = positionId != null && positions.existsById(positionId);
        if (found.that(exists, "positionId", "organisation.position-not-chosen") && validFrom != null) {
            found.that(!isHeld(positionId, validFrom), "positionId", "organisation.position-held");
        }
        found.passOrRefuse();
        Appointment made = appointments.save(Appointment.of(positionId, officialId, validFrom));
        acts.record(
                "official",
                officialId,
                "official-appointed",
                administrator,
                Map.of("position", positionId, "day", validFrom.toString()));
        return made.id();
    }

    private boolean isHeld(String positionId, LocalDate from) {
        return appointments.findByPositionId(positionId).stream().anyMatch(appointment -> appointment.reaches(from));
    }
}
