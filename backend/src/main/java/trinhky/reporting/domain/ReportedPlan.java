package trinhky.reporting.domain;

import java.time.LocalDate;
import java.util.UUID;

/** The plan that a report is about, as it was issued. */
public record ReportedPlan(
        UUID planId,
        String number,
        String title,
        LocalDate issuedOn,
        String leadUnitId,
        String fieldOfWork,
        String issuerUnitId,
        String officeUnitId,
        int periodFromYear,
        int periodToYear) {}
