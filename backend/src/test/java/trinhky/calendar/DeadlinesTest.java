package trinhky.calendar;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static trinhky.calendar.NonWorkingDayPolicy.NEXT_WORKING_DAY;
import static trinhky.calendar.NonWorkingDayPolicy.PREVIOUS_WORKING_DAY;
import static trinhky.calendar.NonWorkingDayPolicy.UNCHANGED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
    private static final DueRule BEFORE_15_JUNE = DueRule.before(15, 6);
    private static final ReportingPeriod FIRST_HALF_2026 = ReportingPeriod.of(PeriodType.HALF_YEAR_1, 2026);

    private final WorkingDays workingDays = WorkingDays.of(Map.of());
    private final Deadlines deadlines = new Deadlines(workingDays);

    @Test
    void beforeThe15thOfJuneMeansTheEndOfThe14thInHaNoi() {
        Deadline deadline = deadlines.of(BEFORE_15_JUNE, FIRST_HALF_2026);
        assertThat(deadline.statedDay()).isEqualTo("2026-06-15");
        assertThat(deadline.lastDay()).isEqualTo("2026-06-14");
        assertThat(deadline.lastWorkingDay()).isEqualTo("2026-06-12");
        assertThat(deadline.dueAt()).isEqualTo("2026-06-14T17:00:00Z");
        assertThat(deadline.phrase()).isEqualTo("trước ngày 15/6/2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 6, 2026-06-12",
        "2026, 12, 2026-12-14",
        "2027, 6, 2027-06-14",
        "2028, 12, 2028-12-14",
        "2029, 6, 2029-06-14",
        "2030, 6, 2030-06-14",
        "2030, 12, 2030-12-13"
    })
    void theLastWorkingDayOfPlan244IsTheOneOfTheDomainPaper(int year, int month, LocalDate expected) {
        ReportingPeriod period = ReportingPeriod.of(month == 6 ? PeriodType.HALF_YEAR_1 : PeriodType.YEAR, year);
        assertThat(deadlines.of(DueRule.before(15, month), period).lastWorkingDay())
                .isEqualTo(expected);
    }

    @Test
    void aDayOffIsLeftAloneOrMovedAsTheDutySays() {
        assertThat(lastDay(UNCHANGED)).isEqualTo("2026-06-14");
        assertThat(lastDay(NEXT_WORKING_DAY)).isEqualTo("2026-06-15");
        assertThat(lastDay(PREVIOUS_WORKING_DAY)).isEqualTo("2026-06-12");
    }

    @Test
    void notLaterThanADayCountsThatDay() {
        Deadline deadline = deadlines.of(DueRule.notLaterThan(17, 12), ReportingPeriod.of(PeriodType.YEAR, 2026));
        assertThat(deadline.lastDay()).isEqualTo("2026-12-17");
        assertThat(deadline.phrase()).isEqualTo("chậm nhất ngày 17/12/2026");
    }

    @Test
    void aMonthlyRuleFollowsTheMonthInWhichThePeriodCloses() {
        DueRule monthly = new DueRule(31, null, 0, true, UNCHANGED);
        assertThat(monthly.lastDay(new ReportingPeriod(PeriodType.MONTH, 2026, 2)))
                .isEqualTo("2026-02-28");
        assertThat(monthly.lastDay(new ReportingPeriod(PeriodType.QUARTER, 2026, 2)))
                .isEqualTo("2026-06-30");
    }

    @Test
    void beforeTheFirstMeansTheLastDayOfTheMonthBefore() {
        DueRule rule = new DueRule(1, 1, 1, false, UNCHANGED);
        assertThat(rule.lastDay(ReportingPeriod.of(PeriodType.YEAR, 2026))).isEqualTo("2026-12-31");
    }

    @Test
    void workingDaysOfAConsultationStartAfterTheDayItWasSent() {
        assertThat(deadlines.afterWorkingDays(parse("2026-06-11"), 3).lastDay()).isEqualTo("2026-06-16");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-06-14T16:59:59.999999Z, 2026-06-20T00:00:00Z, ON_TIME, 0",
                "2026-06-14T17:00:00Z, 2026-06-20T00:00:00Z, LATE, 1",
                "2026-06-17T02:00:00Z, 2026-06-20T00:00:00Z, LATE, 3",
                "-, 2026-06-10T02:00:00Z, NOT_DUE, 2",
                "-, 2026-06-14T16:59:59Z, NOT_DUE, 0",
                "-, 2026-06-14T17:00:00Z, NOT_SUBMITTED, 1",
                "-, 2026-06-19T02:00:00Z, NOT_SUBMITTED, 5"
            })
    void timeIsToldToTheInstant(Instant receivedAt, Instant now, Timeliness timeliness, int days) {
        Instant dueAt = deadlines.of(BEFORE_15_JUNE, FIRST_HALF_2026).dueAt();
        assertThat(deadlines.standing(dueAt, Optional.ofNullable(receivedAt), now))
                .isEqualTo(new Standing(timeliness, days));
    }

    @Test
    void overTenYearsNoDeadlineMovesToTheWrongSide() {
        Stream.of(PeriodType.values())
                .flatMap(type -> ReportingPeriod.inYears(type, 2025, 2035).stream())
                .forEach(this::policiesKeepTheirSide);
    }

    private void policiesKeepTheirSide(ReportingPeriod period) {
        DueRule rule = new DueRule(20, null, 0, false, UNCHANGED);
        LocalDate plain = deadlines.of(rule, period).lastDay();
        Deadline later = deadlines.of(rule.onNonWorkingDay(NEXT_WORKING_DAY), period);
        Deadline earlier = deadlines.of(rule.onNonWorkingDay(PREVIOUS_WORKING_DAY), period);
        assertThat(plain).isEqualTo(period.closingMonth().atDay(19));
        assertThat(later.lastDay()).isBetween(plain, plain.plusDays(2));
        assertThat(earlier.lastDay()).isBetween(plain.minusDays(2), plain);
        assertThat(Deadlines.lastDayOf(later.dueAt())).isEqualTo(later.lastDay());
    }

    private LocalDate lastDay(NonWorkingDayPolicy policy) {
        return deadlines
                .of(BEFORE_15_JUNE.onNonWorkingDay(policy), FIRST_HALF_2026)
                .lastDay();
    }
}
