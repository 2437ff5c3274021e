package trinhky.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2026-M01, 2025-12-15, 2026-01-14, tháng 1 năm 2026",
        "2026-M06, 2026-05-15, 2026-06-14, tháng 6 năm 2026",
        "2026-Q1, 2025-12-15, 2026-03-14, quý I năm 2026",
        "2026-Q4, 2026-09-15, 2026-12-14, quý IV năm 2026",
        "2026-H1, 2025-12-15, 2026-06-14, 6 tháng đầu năm 2026",
        "2026-H2, 2026-06-15, 2026-12-14, 6 tháng cuối năm 2026",
        "2026-N9, 2025-12-15, 2026-09-14, 9 tháng đầu năm 2026",
        "2026-Y, 2025-12-15, 2026-12-14, năm 2026"
    })
    void windowsRunFromThe15thToThe14th(String code, LocalDate start, LocalDate end, String name) {
        ReportingPeriod period = ReportingPeriod.parse(code);
        assertThat(period.window()).isEqualTo(new DateWindow(start, end));
        assertThat(period.dataCutoff()).isEqualTo(end);
        assertThat(period.vietnameseName()).isEqualTo(name);
        assertThat(period.code()).isEqualTo(code);
    }

    @Test
    void monthsAndQuartersFollowEachOtherWithoutGap() {
        Stream.of(PeriodType.MONTH, PeriodType.QUARTER)
                .map(type -> ReportingPeriod.inYears(type, 2025, 2035))
                .forEach(ReportingPeriodTest::assertNoGap);
    }

    @Test
    void aPeriodThatDoesNotExistIsRefused() {
        Stream.of("2026-M13", "2026-Q0", "2026-H3", "26-Y", "2026-Y1", "")
                .forEach(code -> assertThatThrownBy(() -> ReportingPeriod.parse(code))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    private static void assertNoGap(List<ReportingPeriod> periods) {
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).window().start())
                    .isEqualTo(periods.get(i - 1).window().end().plusDays(1));
        }
    }

    @Test
    void everyPeriodIsFoundByItsVietnameseNameAndNothingElseIs() {
        for (PeriodType type : PeriodType.values()) {
            ReportingPeriod.inYears(type, 2026, 2030)
                    .forEach(period -> assertThat(ReportingPeriod.called(period.vietnameseName()))
                            .hasValue(period));
        }
        assertThat(ReportingPeriod.called("đột xuất năm 2026")).isEmpty();
        assertThat(ReportingPeriod.called("")).isEmpty();
    }
}
