package trinhky.organisation.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.organisation.application.AdministrationLists;
import trinhky.organisation.application.Appoint;
import trinhky.organisation.application.CreatePosition;
import trinhky.organisation.application.EndAppointment;

/** Administration of positions and of those who hold them. */
@RestController
class PositionController {

    private final CreatePosition createPosition;
    private final Appoint appoint;
    private final EndAppointment endAppointment;
    private final AdministrationLists lists;

    PositionController(
            CreatePosition createPosition, Appoint appoint, EndAppointment endAppointment, AdministrationLists lists) {
        this.createPosition = createPosition;
        this.appoint = appoint;
        this.endAppointment = endAppointment;
        this.lists = lists;
    }

    /**
     * Adds a position to a unit and answers with all of its positions. An administrator; refuses with
     * {@code organisation.unit-unknown} (404), {@code organisation.field-unknown} (422).
     */
    @PostMapping("/api/units/{unitId}/positions")
    @ResponseStatus(HttpStatus.CREATED)
    List<SeatView> createPosition(@PathVariable String unitId, @RequestBody CreatePositionRequest request) {
        createPosition.create(unitId, request.role(), request.title(), request.room(), request.fields());
        return lists.seats(unitId).stream().map(SeatView::of).toList();
    }

    /**
     * Puts an official into a position from a day on; a position has one holder at a time. An administrator;
     * {@code organisation.position-held} (422).
     */
    @PostMapping("/api/appointments")
    @ResponseStatus(HttpStatus.CREATED)
    AppointmentView appointOfficial(@RequestBody AppointOfficialRequest request) {
        return new AppointmentView(appoint.appoint(request.officialId(), request.positionId(), request.validFrom()));
    }

    /**
     * Gives an appointment its last day. An administrator; refuses with {@code organisation.appointment-unknown} (404),
     * {@code organisation.appointment-ended} (409), {@code organisation.ends-before-start} (422).
     */
    @PostMapping("/api/appointments/{appointmentId}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endAppointment(@PathVariable UUID appointmentId, @RequestBody EndAppointmentRequest request) {
        endAppointment.end(appointmentId, request.lastDay());
    }
}
