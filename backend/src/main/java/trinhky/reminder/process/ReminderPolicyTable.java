package trinhky.reminder.process;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import trinhky.reminder.domain.PolicyStep;
import trinhky.reminder.domain.ReminderEvent;
import trinhky.reminder.domain.ReminderPolicies;
import trinhky.reminder.domain.ReminderPolicy;
import trinhky.reminder.domain.ReminderRecipient;

/** The decision table {@code reminder/reminder-policy.dmn}; answers are kept for each version. */
@Component
class ReminderPolicyTable implements ReminderPolicies {
    private static final String KEY = "ReminderPolicy";

    private record Question(String version, ReminderEvent event, int offsetDays) {}

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final Map<Question, List<PolicyStep>> answers = new ConcurrentHashMap<>();

    ReminderPolicyTable(ProcessEngine engine) {
        this.decisions = engine.getDecisionService();
        this.repository = engine.getRepositoryService();
    }

    @Override
    public ReminderPolicy inForce() {
        String version = version();
        return (event, offsetDays) -> answers.computeIfAbsent(new Question(version, event, offsetDays), this::evaluate);
    }

    private String version() {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(KEY)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private List<PolicyStep> evaluate(Question question) {
        return decisions
                .evaluateDecisionTableById(question.version())
                .variables(Map.of("event", question.event().name(), "offsetDays", question.offsetDays()))
                .evaluate()
                .getResultList()
                .stream()
                .map(ReminderPolicyTable::step)
                .toList();
    }

    private static PolicyStep step(Map<String, Object> result) {
        return new PolicyStep((String) result.get("step"), ReminderRecipient.valueOf((String) result.get("recipient")));
    }
}
