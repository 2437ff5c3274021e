package trinhky.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarCalendarTest {
    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-29, 2025-04-07", "2026, 2026-02-17, 2026-04-26", "2027, 2027-02-06, 2027-04-16",
        "2028, 2028-01-26, 2028-04-04", "2029, 2029-02-13, 2029-04-23", "2030, 2030-02-02, 2030-04-12",
        "2031, 2031-01-23, 2031-04-01", "2032, 2032-02-11, 2032-04-19", "2033, 2033-01-31, 2033-04-09",
        "2034, 2034-02-19, 2034-04-28", "2035, 2035-02-08, 2035-04-17"
    })
    void tetAndTheKingsDayFallOnTheVietnameseDates(int year, LocalDate tet, LocalDate kingsDay) {
        assertThat(LunarCalendar.dayOf(1, 1, year)).isEqualTo(tet);
        assertThat(LunarCalendar.dayOf(10, 3, year)).isEqualTo(kingsDay);
    }

    @Test
    void leapMonthsStandWhereTheyBelong() {
        assertThat(LunarCalendar.lunarOf(LocalDate.parse("2025-07-25"))).isEqualTo(new LunarDate(1, 6, 2025, true));
        assertThat(LunarCalendar.lunarOf(LocalDate.parse("2033-12-22"))).isEqualTo(new LunarDate(1, 11, 2033, true));
    }

    @Test
    void everyDayFollowsTheOneBeforeOverElevenYears() {
        LocalDate.parse("2025-01-01").datesUntil(LocalDate.parse("2036-01-01")).forEach(day -> {
            LunarDate today = LunarCalendar.lunarOf(day);
            LunarDate tomorrow = LunarCalendar.lunarOf(day.plusDays(1));
            if (tomorrow.day() == 1) {
                assertThat(today.day()).isBetween(29, 30);
            } else {
                assertThat(tomorrow)
                        .isEqualTo(new LunarDate(today.day() + 1, today.month(), today.year(), today.leap()));
            }
        });
    }
}
