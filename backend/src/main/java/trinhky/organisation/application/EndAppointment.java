package trinhky.organisation.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.organisation.AdministrationGuard;
import trinhky.organisation.domain.Appointment;
import trinhky.organisation.domain.Appointments;
import trinhky.shared.DomainProblem;

/** An administrator gives an appointment its last day. */
@Service
public class EndAppointment {

    private final AdministrationGuard guard;
    private final Appointments appointments;
    private final Acts acts;

    EndAppointment(AdministrationGuard guard, Appointments appointments, Acts acts) {
        this.guard = guard;
        this.appointments = appointments;
        this.acts = acts;
    }

    @Transactional
    public void end(UUID appointmentId, LocalDate lastDay) {
        String administrator = guard.administrator();
        Appointment appointment = appointments
                .findById(appointmentId)
                .orElseThrow(() -> DomainProblem.notFound("organisation.appointment-unknown"));
        Checks found = new Checks();
        found.filled(lastDay, "lastDay");
        found.passOrRefuse();
        appointment.endOn(lastDay);
        appointments.save(appointment);
        acts.record(
                "official",
                appointment.officialId(),
                "appointment-ended",
                administrator,
                Map.of("position", appointment.positionId(), "day", lastDay.toString()));
    }
}
