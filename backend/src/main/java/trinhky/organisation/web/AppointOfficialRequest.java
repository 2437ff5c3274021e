package trinhky.organisation.web;

import java.time.LocalDate;

/** Who is to hold which position from which day on. */
record AppointOfficialRequest(String officialId, String positionId, LocalDate validFrom) {}
