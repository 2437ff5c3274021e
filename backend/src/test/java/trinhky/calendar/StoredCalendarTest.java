package trinhky.calendar;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import trinhky.calendar.domain.LawfulHolidays;
import trinhky.calendar.domain.WorkingDayException;
import trinhky.calendar.domain.WorkingDayExceptions;
import trinhky.testing.IntegrationTest;

@IntegrationTest
class StoredCalendarTest {
    @Autowired
    WorkingDayExceptions exceptions;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(ints = {2027, 2028, 2029, 2030})
    void yearsWithoutNoticeHoldWhatTheLawGives(int year) {
        assertThat(exceptions.between(parse(year + "-01-01"), parse(year + "-12-31")))
                .isEqualTo(LawfulHolidays.of(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void publishedYearsHoldEveryHolidayOfTheLaw(int year) {
        assertThat(LawfulHolidays.of(year).stream()
                        .map(WorkingDayException::day)
                        .filter(day -> !day.equals(parse("2025-02-01")) && !day.equals(parse("2025-02-03"))))
                .noneMatch(workingDays::isWorkingDay);
    }

    @Test
    void swappedDaysOf2026AreKnown() {
        assertThat(workingDays.next(parse("2026-08-28"))).isEqualTo("2026-09-03");
        assertThat(workingDays.isWorkingDay(parse("2026-08-22"))).isTrue();
        assertThat(workingDays.next(parse("2026-02-13"))).isEqualTo("2026-02-23");
        assertThat(workingDays.isWorkingDay(parse("2025-11-24"))).isTrue();
        assertThat(workingDays.isWorkingDay(parse("2026-11-24"))).isFalse();
    }

    @Test
    void theDatabaseTellsLateFromOnTimeAsJavaDoes() {
        Random random = new Random(15_6_2026);
        IntStream.range(0, 300).forEach(run -> {
            Instant dueAt = near(random);
            Optional<Instant> receivedAt = random.nextBoolean() ? Optional.of(near(random)) : Optional.empty();
            Instant now = near(random);
            assertThat(inDatabase(dueAt, receivedAt, now))
                    .isEqualTo(Timeliness.of(dueAt, receivedAt, now).name());
        });
    }

    private static Instant near(Random random) {
        return Instant.parse("2026-06-14T17:00:00Z").plusNanos(1000L * random.nextInt(-2, 3));
    }

    private String inDatabase(Instant dueAt, Optional<Instant> receivedAt, Instant now) {
        return jdbc.sql(
                        "select timeliness(cast(:due as timestamptz), cast(:received as timestamptz), cast(:now as timestamptz))")
                .param("due", dueAt.toString())
                .param("received", receivedAt.map(Instant::toString).orElse(null))
                .param("now", now.toString())
                .query(String.class)
                .single();
    }
}
