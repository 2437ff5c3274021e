package trinhky.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import trinhky.organisation.Role;
import trinhky.organisation.application.AdministrationLists.Seat;

/** A position and its present holder; the holder's parts are null while it is vacant. */
record SeatView(
        String positionId,
        Role role,
        String title,
        String room,
        List<String> fields,
        UUID appointmentId,
        String holderId,
        String holderName,
        LocalDate since) {

    static SeatView of(Seat seat) {
        return new SeatView(
                seat.position().id(),
                seat.position().role(),
                seat.position().title(),
                seat.position().room(),
                seat.position().fields(),
                seat.appointmentId(),
                seat.holderId(),
                seat.holderName(),
                seat.since());
    }
}
