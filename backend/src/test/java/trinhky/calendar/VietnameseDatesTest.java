package trinhky.calendar;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VietnameseDatesTest {
    @Test
    void zerosStandBeforeSmallDaysAndTheFirstTwoMonthsOnly() {
        assertThat(VietnameseDates.numeric(parse("2026-02-05"))).isEqualTo("05/02/2026");
        assertThat(VietnameseDates.numeric(parse("2026-06-14"))).isEqualTo("14/6/2026");
        assertThat(VietnameseDates.inWords(parse("2025-09-12"))).isEqualTo("ngày 12 tháng 9 năm 2025");
    }
}
