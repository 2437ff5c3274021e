package trinhky.organisation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day of a unit and the unit that takes over its duties, or null. */
record EndUnitRequest(LocalDate lastDay, @Nullable String successorId) {}
