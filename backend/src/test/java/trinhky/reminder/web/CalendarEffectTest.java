package trinhky.reminder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import trinhky.reminder.IssuedPlanFixture;
import trinhky.reminder.application.DecideDueReminders;
import trinhky.reminder.application.GatherDigests;
import trinhky.reporting.DueCycles;
import trinhky.shared.BusinessClock;
import trinhky.testing.As;
import trinhky.testing.IntegrationTest;
import trinhky.testing.TestOfficials;

/** What an administrator is shown before days off are changed; three reports are due on Sunday 14/6/2026. */
@IntegrationTest
class CalendarEffectTest {
    @Autowired
    MockMvc http;

    @Autowired
    TestOfficials officials;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    BusinessClock clock;

    @Autowired
    DueCycles cycles;

    @Autowired
    DecideDueReminders decide;

    @Autowired
    GatherDigests gather;

    private IssuedPlanFixture plan;
    private String administrator;

    @BeforeEach
    void openThePeriod() {
        at("2025-09-12");
        plan = new IssuedPlanFixture(jdbc, 3);
        plan.issue(events, LocalDate.of(2025, 9, 12));
        administrator = officials.inNewUnit("ADMINISTRATOR");
        morning("2026-05-15");
    }

    @Test
    void aClosureOnTheLastWorkingDayMovesTheRemindersAheadOfTheDeadlineAndTheDeadlineStays() throws Exception {
        ResultActions effect = effect("[{\"day\": \"2026-06-12\", \"kind\": \"DAY_OFF\"}]", "[]");
        effect.andExpect(jsonPath("$.deadlines.length()").value(1))
                .andExpect(jsonPath("$.deadlines[0].dueOn").value("2026-06-14"))
                .andExpect(jsonPath("$.deadlines[0].reports").value(3))
                .andExpect(jsonPath("$.deadlines[0].workingDayBefore").value("2026-06-12"))
                .andExpect(jsonPath("$.deadlines[0].workingDayAfter").value("2026-06-11"))
                .andExpect(jsonPath("$.reminders.length()").value(2))
                .andExpect(jsonPath("$.reminders[?(@.row.event == 'BEFORE_DUE' && @.offsetDays == -1)].to")
                        .value("2026-06-11"))
                .andExpect(
                        jsonPath("$.reminders[?(@.row.event == 'ON_DUE')].from").value("2026-06-12"))
                .andExpect(
                        jsonPath("$.reminders[?(@.row.event == 'ON_DUE')].to").value("2026-06-11"));
    }

    @Test
    void aClosureAfterTheDeadlineMovesWhatIsSaidToTheLateUnits() throws Exception {
        effect("[{\"day\": \"2026-06-15\", \"kind\": \"DAY_OFF\"}]", "[]")
                .andExpect(jsonPath("$.deadlines.length()").value(0))
                .andExpect(jsonPath("$.reminders.length()").value(1))
                .andExpect(jsonPath("$.reminders[0].row.event").value("OVERDUE"))
                .andExpect(jsonPath("$.reminders[0].offsetDays").value(1))
                .andExpect(jsonPath("$.reminders[0].from").value("2026-06-15"))
                .andExpect(jsonPath("$.reminders[0].to").value("2026-06-16"));
    }

    @Test
    void aSaturdayWorkedToMakeUpIsTheLastWorkingDay() throws Exception {
        effect("[{\"day\": \"2026-06-13\", \"kind\": \"WORKING_DAY\"}]", "[]")
                .andExpect(jsonPath("$.deadlines[0].workingDayAfter").value("2026-06-13"))
                .andExpect(
                        jsonPath("$.reminders[?(@.row.event == 'ON_DUE')].to").value("2026-06-13"));
    }

    @Test
    void showingChangesNothingAndIsForAdministratorsOnly() throws Exception {
        String days = "[{\"day\": \"2026-06-12\", \"kind\": \"DAY_OFF\"}]";
        effect(days, "[]");
        morning("2026-06-11");
        assertThat(steps("2026-06-11")).isEqualTo("BEFORE_DUE:-10:OFFICER BEFORE_DUE:-3:OFFICER");
        As.official(http, officials.inNewUnit("HEAD"))
                .posts("/api/reminder-policy/calendar-effect", "{\"days\": " + days + ", \"removed\": []}")
                .andExpect(status().isForbidden());
    }

    private ResultActions effect(String days, String removed) throws Exception {
        return As.official(http, administrator)
                .posts("/api/reminder-policy/calendar-effect", "{\"days\": " + days + ", \"removed\": " + removed + "}")
                .andExpect(status().isOk());
    }

    private void morning(String day) {
        at(day);
        cycles.openFor(LocalDate.parse(day));
        decide.decide(LocalDate.parse(day));
        gather.gather(LocalDate.parse(day));
    }

    private void at(String day) {
        clock.moveTo(LocalDate.parse(day)
                .atTime(LocalTime.of(8, 0))
                .atZone(BusinessClock.ZONE)
                .toInstant());
    }

    private String steps(String day) {
        return jdbc.queryForObject(
                "select string_agg(distinct step, ' ' order by step) from reminder_ledger where decided_on = ?::date",
                String.class,
                day);
    }
}
