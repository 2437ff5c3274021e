package trinhky.organisation.web;

import java.time.LocalDate;

/** The last day on which the position signs. */
record EndSigningAuthorityRequest(LocalDate lastDay) {}
