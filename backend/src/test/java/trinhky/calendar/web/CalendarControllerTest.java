package trinhky.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import trinhky.testing.IntegrationTest;

@IntegrationTest
class CalendarControllerTest {
    @Autowired
    MockMvcTester mvc;

    @Test
    void theDaysOffOfAYearAreListedInOrder() {
        assertThat(get("/api/calendar/working-days?year=2026"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0]")
                .isEqualTo(Map.of(
                        "day", "2026-01-01",
                        "kind", "DAY_OFF",
                        "category", "HOLIDAY",
                        "name", "Tết Dương lịch",
                        "source", "Bộ luật Lao động 2019, Điều 112",
                        "confirmed", true));
    }

    @Test
    void theMonthViewShowsHolidaysAndTheLunarDay() {
        MvcTestResult days = get("/api/calendar/days?from=2026-02-17&to=2026-02-23");
        assertThat(days).hasStatusOk();
        assertThat(days).bodyJson().extractingPath("$[0].name").isEqualTo("Tết Âm lịch");
        assertThat(days).bodyJson().extractingPath("$[0].workingDay").isEqualTo(false);
        assertThat(days).bodyJson().extractingPath("$[0].lunar.day").isEqualTo(1);
        assertThat(days).bodyJson().extractingPath("$[6].workingDay").isEqualTo(true);
    }

    @Test
    void workingDaysAreCountedAcrossTet() {
        assertThat(get("/api/calendar/working-days/count?from=2026-02-13&to=2026-02-24"))
                .bodyJson()
                .extractingPath("$.workingDays")
                .isEqualTo(2);
    }

    @Test
    void aBackwardOrEndlessRangeIsRefusedInWords() {
        MvcTestResult refused = get("/api/calendar/days?from=2026-02-17&to=2026-02-16");
        assertThat(refused).hasStatus(422);
        assertThat(refused).bodyJson().extractingPath("$.errors[0].field").isEqualTo("to");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .asString()
                .contains("400 ngày");
        assertThat(get("/api/calendar/days?from=2026-02-17&to=2999-02-16")).hasStatus(422);
    }

    @Test
    void aYearThatNoCalendarHasIsRefused() {
        assertThat(get("/api/calendar/working-days?year=12026")).hasStatus(422);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(user("reader")).exchange();
    }
}
