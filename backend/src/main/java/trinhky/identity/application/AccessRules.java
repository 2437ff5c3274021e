package trinhky.identity.application;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import trinhky.identity.Access;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.CurrentOfficials;
import trinhky.identity.ReadPolicy;
import trinhky.organisation.AdministrationGuard;
import trinhky.organisation.Role;
import trinhky.shared.DomainProblem;

/** Decides by the positions of the official signed in and by the policy of the subject's owner. */
@Component
class AccessRules implements Access, AdministrationGuard {

    private final CurrentOfficials officials;
    private final ObjectProvider<ReadPolicy> policies;

    AccessRules(CurrentOfficials officials, ObjectProvider<ReadPolicy> policies) {
        this.officials = officials;
        this.policies = policies;
    }

    @Override
    public CurrentOfficial requireRead(String subjectType, String subjectId) {
        CurrentOfficial who = officials.current();
        boolean mayRead = policiesOf(subjectType).anyMatch(policy -> policy.mayRead(subjectId, who));
        if (!mayRead) {
            throw policiesOf(subjectType)
                    .findFirst()
                    .map(policy -> policy.refusal(subjectId, who))
                    .orElseGet(() -> DomainProblem.forbidden("identity.not-yours"));
        }
        return who;
    }

    @Override
    public Set<String> hiddenActs(String subjectType, String subjectId) {
        CurrentOfficial who = officials.current();
        return policiesOf(subjectType)
                .flatMap(policy -> policy.hiddenActs(subjectId, who).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<ReadPolicy> policiesOf(String subjectType) {
        return policies.stream().filter(policy -> policy.subjectType().equals(subjectType));
    }

    @Override
    public boolean isAdministrator() {
        return holds(officials.current(), Role.ADMINISTRATOR);
    }

    @Override
    public CurrentOfficial requireAdministrator() {
        CurrentOfficial who = officials.current();
        if (!holds(who, Role.ADMINISTRATOR)) {
            throw DomainProblem.forbidden("identity.administrators-only");
        }
        return who;
    }

    @Override
    public String administrator() {
        return requireAdministrator().officialId();
    }

    @Override
    public String substitutionManager() {
        CurrentOfficial who = officials.current();
        if (!holds(who, Role.ADMINISTRATOR) && !holds(who, Role.CHIEF_OF_OFFICE)) {
            throw DomainProblem.forbidden("identity.substitution-managers-only");
        }
        return who.officialId();
    }

    @Override
    public String official() {
        return officials.current().officialId();
    }

    private static boolean holds(CurrentOfficial who, Role role) {
        return who.allGroupKeys().stream().anyMatch(key -> key.startsWith("unit:") && key.endsWith(":" + role));
    }
}
