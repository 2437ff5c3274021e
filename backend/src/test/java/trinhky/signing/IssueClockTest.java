package trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import trinhky.reminder.application.DecideDueReminders;
import trinhky.shared.BusinessClock;
import trinhky.testing.IntegrationTest;

/** A signed document leaves the same day, at the latest the next working day (Decree 30/2020, article 18.1). */
@IntegrationTest
class IssueClockTest {

    private static final LocalDate FRIDAY = LocalDate.of(2025, 9, 12);
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 15);
    private static final LocalDate TUESDAY = LocalDate.of(2025, 9, 16);
    private static final String MONDAY_EVENING = "2025-09-15T10:00:00Z";

    @Autowired
    ApplicationContext beans;

    @Autowired
    BusinessClock clock;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DecideDueReminders reminders;

    private SigningScene letter;

    @BeforeEach
    void signedOnAFriday() throws Exception {
        morningOf(FRIDAY);
        letter = SigningScene.submitted(beans, "KH").formAccepted().signedBy("ubnd.vice1");
    }

    @Test
    void theClerksTaskAndTheDocumentSayUntilWhen() throws Exception {
        Task waiting = tasks.createTaskQuery()
                .processInstanceBusinessKey(letter.subjectId())
                .singleResult();
        assertThat(waiting.getDueDate().toInstant()).isEqualTo(MONDAY_EVENING);
        letter.as("sct.officer")
                .reads(letter.address(""))
                .andExpect(jsonPath("$.signature.issueDueAt").value(MONDAY_EVENING));
    }

    @Test
    void theRegisterShowsWhenItWasSignedAndWhenItLeft() throws Exception {
        morningOf(TUESDAY);
        letter.issued();
        letter.as("vpub.clerk")
                .reads("/api/register/" + letter.entryId())
                .andExpect(jsonPath("$.signedAt").value(startsWith("2025-09-12T01:00:00")))
                .andExpect(jsonPath("$.issueDueAt").value(MONDAY_EVENING))
                .andExpect(jsonPath("$.issuedAt").value(startsWith("2025-09-16T01:00:00")));
    }

    @Test
    void theClerkIsRemindedOnTheNextWorkingDayAndEveryDayAfterUntilItHasItsNumber() throws Exception {
        assertThat(remindedBy(FRIDAY)).isEmpty();
        assertThat(remindedBy(MONDAY)).containsExactly("vpub CLERK");
        assertThat(remindedBy(TUESDAY)).containsExactly("vpub CLERK");
        letter.issued();
        assertThat(remindedBy(TUESDAY.plusDays(1))).isEmpty();
    }

    private List<String> remindedBy(LocalDate day) {
        morningOf(day);
        reminders.decide(day);
        return jdbc.sql("""
                select distinct l.to_unit_id || ' ' || l.to_role from reminder_ledger l join task_item k on k.task_id = l.subject_id::text
                where l.event = 'NUMBER_WAITING' and l.decided_on = :day and k.subject_id = :subject
                """)
                .param("day", day)
                .param("subject", letter.subjectId())
                .query(String.class)
                .list();
    }

    private void morningOf(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.of(8, 0)).atZone(BusinessClock.ZONE).toInstant());
    }
}
