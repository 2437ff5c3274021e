package trinhky.reminder.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import trinhky.reminder.ReminderChannel;
import trinhky.reminder.ReminderEvent;
import trinhky.reminder.ReminderTemplate;
import trinhky.reminder.domain.DayCount;
import trinhky.reminder.domain.PolicyHistory;
import trinhky.reminder.domain.PolicyRow;
import trinhky.reminder.domain.PolicyVersion;
import trinhky.reminder.domain.ReminderPolicies;
import trinhky.reminder.domain.ReminderRecipient;
import trinhky.reminder.domain.StoredPolicies;

/**
 * The versions of {@code reminder/reminder-policy.dmn}: the one of the product and those that administrators put in force. The engine's decision engine evaluates each
 * table; the answers are kept, a version never changes.
 */
@Component
class ReminderPolicyTables implements ReminderPolicies {
    private static final String KEY = "ReminderPolicy";
    private static final String DELIVERED = "processes/reminder/reminder-policy.dmn";

    private final StoredPolicies stored;
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final PolicyVersion delivered;
    private final Map<String, List<PolicyRow>> answers = new ConcurrentHashMap<>();

    ReminderPolicyTables(StoredPolicies stored) {
        this.stored = stored;
        this.delivered = new PolicyVersion(0, LocalDate.EPOCH, null, Instant.EPOCH, null, rows(delivered()));
    }

    @Override
    public PolicyHistory history() {
        Stream<PolicyVersion> put = stored.all().stream()
                .map(it -> new PolicyVersion(
                        it.version(), it.validFrom(), it.putBy(), it.putAt(), it.reason(), rows(it.dmn())));
        return new PolicyHistory(Stream.concat(Stream.of(delivered), put).toList());
    }

    @Override
    public String asDecisionTable(List<PolicyRow> rows) {
        return DecisionTableXml.of(delivered(), rows);
    }

    private List<PolicyRow> rows(String dmn) {
        return answers.computeIfAbsent(dmn, this::evaluate);
    }

    private List<PolicyRow> evaluate(String dmn) {
        DmnDecision table = engine.parseDecision(KEY, new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
        return Arrays.stream(ReminderEvent.values())
                .flatMap(event ->
                        engine.evaluateDecisionTable(table, Map.of("event", event.name())).getResultList().stream()
                                .map(result -> row(event, result)))
                .toList();
    }

    private static PolicyRow row(ReminderEvent event, Map<String, Object> result) {
        return new PolicyRow(
                event,
                ((Number) result.get("offsetDays")).intValue(),
                DayCount.valueOf((String) result.get("dayCount")),
                ((Number) result.get("repeatDays")).intValue(),
                ReminderRecipient.valueOf((String) result.get("recipient")),
                ReminderChannel.valueOf((String) result.get("channel")),
                ReminderTemplate.valueOf((String) result.get("template")));
    }

    private static String delivered() {
        try {
            return new ClassPathResource(DELIVERED).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
