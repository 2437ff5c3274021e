package trinhky.organisation.web;

import java.time.LocalDate;

/** The last day of an appointment. */
record EndAppointmentRequest(LocalDate lastDay) {}
