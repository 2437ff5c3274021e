package trinhky.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trinhky.calendar.domain.LawfulHolidays;

/** What holds for every deadline and every moment of ten years, whatever days off and worked Saturdays there are. */
class TenYearsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int TEN_YEARS = 3653;
    private static final int TRIES = 4_000;

    private final Map<LocalDate, DayKind> exceptions = new HashMap<>();
    private Random random;

    @BeforeEach
    void declareTheHolidaysOfTheLaw() {
        for (int year = 2025; year <= 2037; year++) {
            LawfulHolidays.of(year).forEach(day -> exceptions.put(day.day(), day.kind()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void standingIsLateExactlyFromTheEndOfTheLastDayAndCountsWorkingDaysOneByOne(long seed) {
        WorkingDays days = withSurprises(seed);
        Deadlines deadlines = new Deadlines(days);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            LocalDate last = day();
            Instant due = Deadlines.endOf(last);
            Instant now = due.plus(random.nextInt(200_000) - 100_000, ChronoUnit.MINUTES);
            Standing standing = deadlines.standing(due, Optional.empty(), now);
            LocalDate today = Deadlines.dayOf(now);
            boolean inTime = !today.isAfter(last);
            assertThat(standing.timeliness()).isEqualTo(inTime ? Timeliness.NOT_DUE : Timeliness.NOT_SUBMITTED);
            assertThat(standing.workingDays())
                    .as("%s seen on %s", last, today)
                    .isEqualTo(counted(days, inTime ? today : last, inTime ? last : today));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 50, 600})
    void aDeadlineAfterWorkingDaysIsAWorkingDayAndLiesThatManyAway(long seed) {
        WorkingDays days = withSurprises(seed);
        Deadlines deadlines = new Deadlines(days);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            LocalDate event = day();
            int count = 1 + random.nextInt(40);
            Deadline deadline = deadlines.afterWorkingDays(event, count);
            assertThat(days.isWorkingDay(deadline.lastDay())).isTrue();
            assertThat(days.daysBetween(event, deadline.lastDay())).isEqualTo(count);
            assertThat(deadline.dueAt()).isEqualTo(Deadlines.endOf(deadline.lastDay()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 80, 900})
    void daysOffNeverMakeALastDayEarlierThanItsPolicyAllows(long seed) {
        WorkingDays days = withSurprises(seed);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            LocalDate last = day();
            assertThat(NonWorkingDayPolicy.UNCHANGED.apply(last, days)).isEqualTo(last);
            LocalDate later = NonWorkingDayPolicy.NEXT_WORKING_DAY.apply(last, days);
            LocalDate earlier = NonWorkingDayPolicy.PREVIOUS_WORKING_DAY.apply(last, days);
            assertThat(later).isAfterOrEqualTo(last);
            assertThat(earlier).isBeforeOrEqualTo(last);
            assertThat(days.isWorkingDay(later) && days.isWorkingDay(earlier)).isTrue();
            assertThat(later.equals(earlier)).isEqualTo(days.isWorkingDay(last));
        }
    }

    private WorkingDays withSurprises(long seed) {
        random = new Random(seed);
        Map<LocalDate, DayKind> all = new HashMap<>(exceptions);
        for (int surprise = 0; surprise < 200; surprise++) {
            all.put(day(), random.nextBoolean() ? DayKind.DAY_OFF : DayKind.WORKING_DAY);
        }
        return WorkingDays.of(all);
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(TEN_YEARS));
    }

    private static int counted(WorkingDays days, LocalDate after, LocalDate upTo) {
        return (int) after.plusDays(1)
                .datesUntil(upTo.plusDays(1))
                .filter(days::isWorkingDay)
                .count();
    }
}
