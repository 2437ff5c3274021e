package trinhky.reminder.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.Access;
import trinhky.reminder.domain.PolicyHistory;
import trinhky.reminder.domain.PolicyRow;
import trinhky.reminder.domain.PolicyRules;
import trinhky.reminder.domain.ReminderPolicies;
import trinhky.reminder.domain.StoredPolicies;
import trinhky.shared.ActRecorded;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;
import trinhky.shared.FieldProblem;

/** An administrator puts another reminder policy in force from a day on; what was in force before is kept. */
@Service
public class PutReminderPolicy {
    private static final int LONGEST_REASON = 500;

    private final Access access;
    private final ReminderPolicies policies;
    private final StoredPolicies stored;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    PutReminderPolicy(
            Access access,
            ReminderPolicies policies,
            StoredPolicies stored,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.access = access;
        this.policies = policies;
        this.stored = stored;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts it.
     *
     * @throws DomainProblem invalid, with all problems of the rows, the day and the reason; refused, {@code reminder.policy-unchanged}
     */
    @Transactional
    public void put(List<PolicyRow> rows, LocalDate validFrom, String reason) {
        String administrator = access.requireAdministrator().officialId();
        require(rows, validFrom, reason);
        PolicyHistory history = policies.history();
        if (history.inForceOn(validFrom).rows().equals(rows)) {
            throw DomainProblem.refused("reminder.policy-unchanged");
        }
        int version = history.versions().get(0).version() + 1;
        stored.add(new StoredPolicies.Stored(
                version, validFrom, administrator, clock.instant(), reason.strip(), policies.asDecisionTable(rows)));
        Map<String, String> details = Map.of("version", Integer.toString(version), "validFrom", validFrom.toString());
        events.publishEvent(new ActRecorded(
                ReminderPolicyRecord.SUBJECT,
                Integer.toString(version),
                "reminder.policy-put",
                administrator,
                null,
                clock.instant(),
                reason.strip(),
                details));
    }

    private void require(List<PolicyRow> rows, LocalDate validFrom, String reason) {
        List<FieldProblem> problems = new ArrayList<>(PolicyRules.problemsOf(rows));
        if (validFrom.isBefore(clock.today())) {
            problems.add(FieldProblem.of("validFrom", "reminder.policy-past"));
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            problems.add(FieldProblem.of("reason", "reminder.policy-reason", LONGEST_REASON));
        }
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }
}
