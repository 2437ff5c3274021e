package trinhky.reminder.application;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.Access;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;
import trinhky.reminder.domain.PolicyHistory;
import trinhky.reminder.domain.PolicyVersion;
import trinhky.reminder.domain.ReminderPolicies;
import trinhky.shared.BusinessClock;

/** The versions of the reminder policy, for administrators. */
@Service
public class ReadReminderPolicy {

    /**
     * All versions.
     *
     * @param inForce number of the version in force today
     * @param names names of those who put them, by id
     */
    public record Versions(PolicyHistory history, int inForce, Map<String, String> names) {}

    private final Access access;
    private final ReminderPolicies policies;
    private final OfficialDirectory officials;
    private final BusinessClock clock;

    ReadReminderPolicy(Access access, ReminderPolicies policies, OfficialDirectory officials, BusinessClock clock) {
        this.access = access;
        this.policies = policies;
        this.officials = officials;
        this.clock = clock;
    }

    /** Reads them. */
    @Transactional(readOnly = true)
    public Versions read() {
        access.requireAdministrator();
        PolicyHistory history = policies.history();
        Map<String, OfficialSummary> known = officials.officials(history.versions().stream()
                .map(PolicyVersion::putBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<String, String> names = known.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, official -> official.getValue().name()));
        return new Versions(history, history.inForceOn(clock.today()).version(), names);
    }
}
