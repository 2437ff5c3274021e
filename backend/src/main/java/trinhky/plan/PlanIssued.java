package trinhky.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A plan was signed, numbered and issued; published inside the issuing transaction. It carries everything that the
 * duties following from the plan need.
 *
 * @param number number and notation, e.g. "244/KH-UBND"
 * @param leadUnitId the unit that steers the plan and consolidates its reports
 * @param periodFromYear first year of the plan
 * @param periodToYear last year of the plan
 */
public record PlanIssued(
        UUID planId,
        String number,
        String title,
        LocalDate issuedOn,
        String leadUnitId,
        String fieldOfWork,
        String issuerUnitId,
        String officeUnitId,
        int periodFromYear,
        int periodToYear,
        List<IssuedRule> rules,
        List<IssuedIndicator> indicators,
        List<IssuedAssignment> assignments) {}
