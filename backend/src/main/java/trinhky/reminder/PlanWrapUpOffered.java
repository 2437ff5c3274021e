package trinhky.reminder;

import java.time.LocalDate;
import java.util.UUID;

/** The last year of a plan is over and its lead unit may sum it up; published once for each plan. */
public record PlanWrapUpOffered(
        UUID planId, String number, String title, String leadUnitId, LocalDate endedOn, LocalDate offeredOn) {}
