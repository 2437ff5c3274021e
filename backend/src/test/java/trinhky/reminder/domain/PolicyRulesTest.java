package trinhky.reminder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import trinhky.reminder.ReminderChannel;
import trinhky.reminder.ReminderEvent;
import trinhky.reminder.ReminderTemplate;
import trinhky.shared.FieldProblem;

class PolicyRulesTest {

    @Test
    void aRowThatCanHappenIsInOrder() {
        assertThat(problems(row(ReminderEvent.BEFORE_DUE, -5, 0, ReminderRecipient.OFFICER)))
                .isEmpty();
    }

    @Test
    void anEmptyPolicyIsRefused() {
        assertThat(PolicyRules.problemsOf(List.of()))
                .extracting(FieldProblem::code)
                .containsExactly("reminder.row-count");
    }

    @Test
    void theDaysFollowTheEvent() {
        assertThat(problems(row(ReminderEvent.BEFORE_DUE, 5, 0, ReminderRecipient.OFFICER)))
                .containsExactly("rows[0].offsetDays reminder.days-before");
        assertThat(problems(row(ReminderEvent.ON_DUE, 1, 0, ReminderRecipient.OFFICER)))
                .containsExactly("rows[0].offsetDays reminder.days-on");
        assertThat(problems(row(ReminderEvent.OVERDUE, -1, 0, ReminderRecipient.OFFICER)))
                .containsExactly("rows[0].offsetDays reminder.days-after");
        assertThat(problems(row(ReminderEvent.DECISION_WAITING, -1, 0, ReminderRecipient.OFFICER)))
                .containsExactly("rows[0].offsetDays reminder.days-not-before");
        assertThat(problems(row(ReminderEvent.OVERDUE, 366, 0, ReminderRecipient.OFFICER)))
                .containsExactly("rows[0].offsetDays reminder.days-range");
    }

    @Test
    void whatComesBeforeTheDeadlineIsNotRepeated() {
        assertThat(problems(row(ReminderEvent.BEFORE_DUE, -5, 1, ReminderRecipient.OFFICER)))
                .containsExactly("rows[0].repeatDays reminder.repeat-before");
        assertThat(problems(row(ReminderEvent.OVERDUE, 5, 91, ReminderRecipient.OFFICER)))
                .containsExactly("rows[0].repeatDays reminder.repeat-range");
    }

    @Test
    void aDecisionHasNoLeadDepartment() {
        assertThat(problems(row(ReminderEvent.DECISION_WAITING, 2, 0, ReminderRecipient.LEAD_HEAD)))
                .containsExactly("rows[0].recipient reminder.recipient-unknown");
    }

    @Test
    void allProblemsComeAtOnceAndARowStandsOnce() {
        PolicyRow row = row(ReminderEvent.OVERDUE, 1, 0, ReminderRecipient.OFFICER);
        assertThat(problems(row(ReminderEvent.ON_DUE, 1, -1, ReminderRecipient.OFFICER), row, row))
                .containsExactly(
                        "rows[0].offsetDays reminder.days-on",
                        "rows[0].repeatDays reminder.repeat-range",
                        "rows[2].offsetDays reminder.row-twice");
    }

    private static List<String> problems(PolicyRow... rows) {
        return PolicyRules.problemsOf(List.of(rows)).stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    private static PolicyRow row(ReminderEvent event, int offset, int repeat, ReminderRecipient recipient) {
        return new PolicyRow(
                event, offset, DayCount.CALENDAR, repeat, recipient, ReminderChannel.DIGEST, ReminderTemplate.REMINDER);
    }
}
