package trinhky.plan;

import java.util.List;
import java.util.UUID;

/**
 * A reporting rule of an issued plan; the reporting units are resolved to single units.
 *
 * @param phrase the deadline as the plan words it, e.g. "trước ngày 15/6"
 * @param dueDay day that the phrase names, 1 to 31
 * @param dueMonth month that the phrase names, 1 to 12; for a half-year 6 or 12
 * @param inclusive whether the named day is still in time ("chậm nhất ngày 15") or not ("trước ngày 15")
 * @param opensDaysBefore calendar days before the last day on which the period opens
 * @param consolidatorUnitId the unit that receives and consolidates, never null
 * @param submitToUnitIds where the consolidated report goes
 */
public record IssuedRule(
        UUID ruleId,
        PeriodKind period,
        String phrase,
        int dueDay,
        int dueMonth,
        boolean inclusive,
        int opensDaysBefore,
        List<String> reporterUnitIds,
        String consolidatorUnitId,
        List<String> submitToUnitIds) {}
