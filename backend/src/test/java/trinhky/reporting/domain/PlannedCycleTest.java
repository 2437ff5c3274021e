package trinhky.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import trinhky.calendar.Deadlines;
import trinhky.calendar.WorkingDays;
import trinhky.plan.IssuedRule;
import trinhky.plan.PeriodKind;
import trinhky.plan.PlanIssued;

class PlannedCycleTest {
    private final Deadlines deadlines = new Deadlines(WorkingDays.of(Map.of()));

    @Test
    void thePlanAsksForTwoReportsAYearUntilItEnds() {
        List<PlannedCycle> cycles = PlannedCycle.of(
                plan(2026, 2030, rule(PeriodKind.HALF_YEAR, 15, 6), rule(PeriodKind.YEAR, 15, 12)), deadlines);
        assertThat(cycles).hasSize(10);
        assertThat(cycles)
                .extracting(cycle -> cycle.period().code())
                .contains("2026-H1", "2026-Y", "2030-H1", "2030-Y");
    }

    @Test
    void beforeTheFifteenthMeansTheFourteenthIsTheLastDay() {
        PlannedCycle first = PlannedCycle.of(plan(2026, 2026, rule(PeriodKind.HALF_YEAR, 15, 6)), deadlines)
                .get(0);
        assertThat(first.deadline().lastDay()).isEqualTo("2026-06-14");
        assertThat(first.opensOn()).isEqualTo("2026-05-15");
        assertThat(first.period().window().start()).isEqualTo("2025-12-15");
        assertThat(first.consolidationDueOn()).isEqualTo("2026-06-19");
    }

    @Test
    void periodsThatWereOverWhenThePlanWasIssuedAreNotAskedFor() {
        List<PlannedCycle> cycles = PlannedCycle.of(plan(2025, 2025, rule(PeriodKind.QUARTER, 20, 0)), deadlines);
        assertThat(cycles).extracting(cycle -> cycle.period().code()).containsExactly("2025-Q3", "2025-Q4");
    }

    private static IssuedRule rule(PeriodKind period, int day, int month) {
        return new IssuedRule(
                UUID.randomUUID(), period, "trước ngày", day, month, false, 30, List.of("a"), "lead", List.of());
    }

    private static PlanIssued plan(int from, int to, IssuedRule... rules) {
        return new PlanIssued(
                UUID.randomUUID(),
                "244/KH-UBND",
                "Kế hoạch",
                LocalDate.of(2025, 9, 12),
                "lead",
                null,
                "ubnd",
                "vpub",
                from,
                to,
                List.of(rules),
                List.of(),
                List.of());
    }
}
