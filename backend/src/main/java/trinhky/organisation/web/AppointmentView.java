package trinhky.organisation.web;

import java.util.UUID;

/** An appointment that was made. */
record AppointmentView(UUID id) {}
