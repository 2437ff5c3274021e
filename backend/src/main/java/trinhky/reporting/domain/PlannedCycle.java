package trinhky.reporting.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trinhky.calendar.Deadline;
import trinhky.calendar.Deadlines;
import trinhky.calendar.DueRule;
import trinhky.calendar.NonWorkingDayPolicy;
import trinhky.calendar.PeriodType;
import trinhky.calendar.ReportingPeriod;
import trinhky.plan.IssuedRule;
import trinhky.plan.PlanIssued;

/**
 * A period that a rule of an issued plan asks to be reported.
 *
 * @param consolidationDueOn the last day for the consolidated report
 */
public record PlannedCycle(
        UUID id,
        IssuedRule rule,
        ReportingPeriod period,
        Deadline deadline,
        LocalDate opensOn,
        LocalDate consolidationDueOn) {
    /** Working days that the lead unit has for the consolidated report where the plan says nothing. */
    public static final int CONSOLIDATION_WORKING_DAYS = 5;

    private static final int JUNE = 6;

    /** The periods of a plan, from its first to its last year, that are not over when it is issued. */
    public static List<PlannedCycle> of(PlanIssued plan, Deadlines deadlines) {
        return plan.rules().stream()
                .flatMap(rule -> of(rule, plan, deadlines))
                .filter(cycle -> !cycle.deadline().lastDay().isBefore(plan.issuedOn()))
                .toList();
    }

    private static Stream<PlannedCycle> of(IssuedRule rule, PlanIssued plan, Deadlines deadlines) {
        return IntStream.rangeClosed(plan.periodFromYear(), plan.periodToYear())
                .boxed()
                .flatMap(year -> ReportingPeriod.inYears(typeOf(rule), year, year).stream())
                .map(period -> of(rule, period, deadlines));
    }

    private static PlannedCycle of(IssuedRule rule, ReportingPeriod period, Deadlines deadlines) {
        Deadline deadline = deadlines.of(dueRuleOf(rule), period);
        LocalDate lastDay = deadline.lastDay();
        return new PlannedCycle(
                UUID.randomUUID(),
                rule,
                period,
                deadline,
                lastDay.minusDays(rule.opensDaysBefore()),
                deadlines.afterWorkingDays(lastDay, CONSOLIDATION_WORKING_DAYS).lastDay());
    }

    private static PeriodType typeOf(IssuedRule rule) {
        return switch (rule.period()) {
            case MONTH -> PeriodType.MONTH;
            case QUARTER -> PeriodType.QUARTER;
            case HALF_YEAR -> rule.dueMonth() <= JUNE ? PeriodType.HALF_YEAR_1 : PeriodType.HALF_YEAR_2;
            case YEAR -> PeriodType.YEAR;
        };
    }

    private static DueRule dueRuleOf(IssuedRule rule) {
        Integer month = switch (rule.period()) {
            case MONTH, QUARTER -> null;
            case HALF_YEAR, YEAR -> rule.dueMonth();
        };
        return new DueRule(rule.dueDay(), month, 0, rule.inclusive(), NonWorkingDayPolicy.UNCHANGED);
    }
}
