package trinhky.reminder.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trinhky.reminder.ReminderChannel;
import trinhky.reminder.ReminderEvent;
import trinhky.reminder.ReminderTemplate;
import trinhky.reminder.domain.DayCount;
import trinhky.reminder.domain.PolicyRow;
import trinhky.reminder.domain.PolicyRules;
import trinhky.reminder.domain.ReminderPolicies;
import trinhky.reminder.domain.ReminderRecipient;
import trinhky.reminder.domain.StoredPolicies;
import trinhky.shared.BusinessClock;
import trinhky.testing.IntegrationTest;

@IntegrationTest
class ReminderPolicyTablesTest {
    private static final LocalDate DAY = LocalDate.of(2099, 3, 2);

    @Autowired
    ReminderPolicies policies;

    @Autowired
    StoredPolicies stored;

    @Autowired
    BusinessClock clock;

    @Test
    void theDeliveredTableRemindsAsTheOfficesAskedFor() {
        assertThat(deliveredRows())
                .extracting(PolicyRow::step)
                .startsWith(
                        "OPENING:0:OFFICER",
                        "BEFORE_DUE:-10:OFFICER",
                        "BEFORE_DUE:-3:OFFICER",
                        "BEFORE_DUE:-1:OFFICER",
                        "ON_DUE:0:OFFICER",
                        "OVERDUE:1:OFFICER",
                        "OVERDUE:8:OFFICER",
                        "OVERDUE:3:HEAD",
                        "OVERDUE:7:LEAD_HEAD",
                        "OVERDUE:7:OFFICE",
                        "OVERDUE:10:VICE_CHAIR");
        assertThat(PolicyRules.problemsOf(deliveredRows())).isEmpty();
    }

    @Test
    void everyEventHasARowToBeginWith() {
        assertThat(deliveredRows())
                .extracting(PolicyRow::event)
                .contains(ReminderEvent.values()[0])
                .containsAll(List.of(
                        ReminderEvent.RETURNED,
                        ReminderEvent.CONSULTATION_UNANSWERED,
                        ReminderEvent.DECISION_WAITING,
                        ReminderEvent.RECEIPT_MISSING,
                        ReminderEvent.NUMBER_WAITING));
    }

    @Test
    void whatIsPutInForceIsEvaluatedByTheEngineFromItsDayOnAndTheOldOneStays() {
        List<PolicyRow> rows = new ArrayList<>(deliveredRows());
        rows.set(2, row(-5, DayCount.WORKING));
        stored.add(new StoredPolicies.Stored(
                1, DAY, "a", clock.instant(), "Theo đề nghị của các xã", policies.asDecisionTable(rows)));
        assertThat(policies.history().inForceOn(DAY).rows()).containsExactlyElementsOf(rows);
        assertThat(policies.history().inForceOn(DAY.minusDays(1)).version()).isZero();
    }

    @Test
    void theNewestVersionWinsOverAnEarlierOneThatBeginsLater() {
        put(1, DAY, row(-5, DayCount.CALENDAR));
        put(2, DAY.minusDays(10), row(-6, DayCount.CALENDAR));
        assertThat(policies.history().inForceOn(DAY).version()).isEqualTo(2);
    }

    private void put(int version, LocalDate from, PolicyRow row) {
        stored.add(new StoredPolicies.Stored(
                version, from, "a", clock.instant(), "x", policies.asDecisionTable(List.of(row))));
    }

    private List<PolicyRow> deliveredRows() {
        return policies.history().inForceOn(LocalDate.of(2020, 1, 1)).rows();
    }

    private static PolicyRow row(int offset, DayCount count) {
        return new PolicyRow(
                ReminderEvent.BEFORE_DUE,
                offset,
                count,
                0,
                ReminderRecipient.OFFICER,
                ReminderChannel.SINGLE,
                ReminderTemplate.URGENT);
    }
}
