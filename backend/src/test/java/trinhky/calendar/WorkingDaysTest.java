package trinhky.calendar;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final LocalDate START = parse("2025-01-01");
    private static final int TEN_YEARS = 3652;

    private final WorkingDays year2026 = WorkingDays.of(Map.of(
            parse("2026-08-31"), DayKind.DAY_OFF,
            parse("2026-09-01"), DayKind.DAY_OFF,
            parse("2026-09-02"), DayKind.DAY_OFF,
            parse("2026-08-22"), DayKind.WORKING_DAY));

    @Test
    void aSwappedMondayIsOffAndTheSaturdayForItIsWorked() {
        assertThat(year2026.isWorkingDay(parse("2026-08-31"))).isFalse();
        assertThat(year2026.isWorkingDay(parse("2026-08-22"))).isTrue();
        assertThat(year2026.isWorkingDay(parse("2026-08-23"))).isFalse();
        assertThat(year2026.next(parse("2026-08-28"))).isEqualTo("2026-09-03");
        assertThat(year2026.next(parse("2026-08-21"))).isEqualTo("2026-08-22");
    }

    @Test
    void theDayOfTheEventIsNotCounted() {
        assertThat(year2026.plus(parse("2026-08-28"), 1)).isEqualTo("2026-09-03");
        assertThat(year2026.daysBetween(parse("2026-08-28"), parse("2026-09-03")))
                .isEqualTo(1);
        assertThat(year2026.daysBetween(parse("2026-08-28"), parse("2026-08-28")))
                .isZero();
    }

    @Test
    void stepsAreTheInverseOfCountsOverTenYears() {
        forRandomCalendars((workingDays, day, random) -> {
            int count = random.nextInt(1, 300) * (random.nextBoolean() ? 1 : -1);
            LocalDate reached = workingDays.plus(day, count);
            assertThat(workingDays.isWorkingDay(reached)).isTrue();
            assertThat(workingDays.daysBetween(day, reached)).isEqualTo(count);
        });
    }

    @Test
    void countsAreTheSumOfSingleDaysOverTenYears() {
        forRandomCalendars((workingDays, day, random) -> {
            LocalDate end = day.plusDays(random.nextInt(0, 800));
            long oneByOne = day.plusDays(1)
                    .datesUntil(end.plusDays(1))
                    .filter(workingDays::isWorkingDay)
                    .count();
            assertThat(workingDays.daysBetween(day, end)).isEqualTo((int) oneByOne);
        });
    }

    @Test
    void aDayIsMovedToTheNearestWorkingDayOnItsSideOverTenYears() {
        forRandomCalendars((workingDays, day, random) -> {
            LocalDate before = workingDays.previousOrSame(day);
            LocalDate after = workingDays.nextOrSame(day);
            assertThat(workingDays.isWorkingDay(before)).isTrue();
            assertThat(workingDays.isWorkingDay(after)).isTrue();
            assertThat(before).isBeforeOrEqualTo(day);
            assertThat(after).isAfterOrEqualTo(day);
            assertThat(workingDays.isWorkingDay(day)).isEqualTo(before.equals(after));
        });
    }

    private static void forRandomCalendars(Property property) {
        Random random = new Random(244_2025);
        IntStream.range(0, 300).forEach(run -> {
            Map<LocalDate, DayKind> exceptions = new TreeMap<>();
            IntStream.range(0, random.nextInt(250))
                    .forEach(each -> exceptions.put(
                            START.plusDays(random.nextInt(TEN_YEARS)), DayKind.values()[random.nextInt(2)]));
            property.holdsFor(WorkingDays.of(exceptions), START.plusDays(random.nextInt(TEN_YEARS)), random);
        });
    }

    private interface Property {
        void holdsFor(WorkingDays workingDays, LocalDate day, Random random);
    }
}
