package trinhky.calendar.web;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import trinhky.calendar.DayCategory;
import trinhky.calendar.WorkingDayExceptionsChanged;
import trinhky.calendar.domain.LawfulHolidays;
import trinhky.calendar.domain.WorkingDayException;
import trinhky.calendar.domain.WorkingDayExceptions;
import trinhky.testing.IntegrationTest;
import trinhky.testing.TestOfficials;

@IntegrationTest
@RecordApplicationEvents
class CalendarAdministrationTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestOfficials officials;

    @Autowired
    WorkingDayExceptions exceptions;

    @Autowired
    ApplicationEvents events;

    private String administrator;

    @BeforeEach
    void appoint() {
        administrator = officials.inNewUnit("ADMINISTRATOR");
    }

    @Test
    void aDeclaredDayOffStandsAndIsToldWithItsAuthor() {
        assertThat(declare("2027-01-04", "DAY_OFF", "Nghỉ hoán đổi")).hasStatus(204);
        assertThat(exceptions.find(parse("2027-01-04")))
                .hasValue(new WorkingDayException(
                        parse("2027-01-04"), DayCategory.HOLIDAY, "Nghỉ hoán đổi", "Thông báo 1/TB-BNV", true));
        assertThat(events.stream(WorkingDayExceptionsChanged.class)).contains(new WorkingDayExceptionsChanged(2027));
        MvcTestResult timeline = mvc.get()
                .uri("/api/timeline/calendar/2027")
                .with(user(administrator))
                .exchange();
        assertThat(timeline).bodyJson().extractingPath("$.items[0].act").isEqualTo("calendar.day-declared");
        assertThat(timeline).bodyJson().extractingPath("$.items[0].actor").isEqualTo("Người thử, Chuyên viên");
        assertThat(timeline).bodyJson().extractingPath("$.items[0].reason").isEqualTo("Thông báo 1/TB-BNV");
        assertThat(verification()).bodyJson().extractingPath("$.intact").isEqualTo(true);
    }

    @Test
    void anOrdinaryWeekdayCannotBeDeclaredAsWorked() {
        MvcTestResult refused = declare("2027-01-04", "WORKING_DAY", "Làm bù");
        assertThat(refused).hasStatus(422);
        assertThat(refused).bodyJson().extractingPath("$.errors[0].code").isEqualTo("calendar.already-working-day");
    }

    @Test
    void aDayIsMadeOrdinaryAgainOnlyOnceAndWithAReason() {
        assertThat(remove("2027-05-03", "Thông báo mới")).hasStatus(204);
        assertThat(exceptions.find(parse("2027-05-03"))).isEmpty();
        assertThat(remove("2027-05-03", "Thông báo mới")).hasStatus(404);
        assertThat(remove("2027-05-01", " ")).hasStatus(422);
    }

    @Test
    void theHolidaysOfANewYearAreProposedOnceFromTheLaw() {
        assertThat(propose()).bodyJson().extractingPath("$[0].confirmed").isEqualTo(false);
        assertThat(exceptions.between(parse("2031-01-01"), parse("2031-12-31"))).isEqualTo(LawfulHolidays.of(2031));
        assertThat(propose()).bodyText().isEqualTo("[]");
    }

    private MvcTestResult declare(String day, String kind, String name) {
        return mvc.put()
                .uri("/api/calendar/working-days/" + day)
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"kind": "%s", "name": "%s", "source": "Thông báo 1/TB-BNV", "confirmed": true}
                        """.formatted(kind, name))
                .with(user(administrator))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult remove(String day, String reason) {
        return mvc.delete()
                .uri("/api/calendar/working-days/" + day)
                .param("reason", reason)
                .with(user(administrator))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult propose() {
        return mvc.post()
                .uri("/api/calendar/years/2031/proposal")
                .with(user(administrator))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult verification() {
        return mvc.get()
                .uri("/api/audit/calendar/2027/verification")
                .with(user(administrator))
                .exchange();
    }
}
