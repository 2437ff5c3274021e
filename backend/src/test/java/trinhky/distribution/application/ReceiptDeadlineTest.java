package trinhky.distribution.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trinhky.calendar.DayKind;
import trinhky.calendar.WorkingDays;

/** Hours of working days; the second of September 2025 is a Tuesday and a day off, as is the first. */
class ReceiptDeadlineTest {

    private static final WorkingDays DAYS = WorkingDays.of(Map.of(
            LocalDate.parse("2025-09-01"), DayKind.DAY_OFF,
            LocalDate.parse("2025-09-02"), DayKind.DAY_OFF));

    @ParameterizedTest
    @CsvSource({
        "8, 2025-09-08T08:00, 2025-09-08T16:00",
        "24, 2025-09-08T08:00, 2025-09-09T08:00",
        "48, 2025-09-08T08:00, 2025-09-10T08:00",
        "24, 2025-09-12T15:30, 2025-09-15T15:30",
        "24, 2025-08-29T10:00, 2025-09-03T10:00",
        "24, 2025-09-13T10:00, 2025-09-16T00:00",
        "12, 2025-09-12T15:30, 2025-09-15T03:30"
    })
    void daysOffDoNotCount(int hours, String sent, String due) {
        Instant at = LocalDateTime.parse(sent).toInstant(ZoneOffset.ofHours(7));
        assertThat(ReceiptDeadline.after(at, hours, DAYS))
                .isEqualTo(LocalDateTime.parse(due).toInstant(ZoneOffset.ofHours(7)));
    }
}
