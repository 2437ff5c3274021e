package trinhky.distribution.application;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.CurrentOfficials;
import trinhky.shared.DomainProblem;

/** In which units the official acts, and as what. */
@Component
public class OwnUnits {

    private static final String CLERK = "CLERK";
    private static final List<String> RECEIVING = List.of(CLERK, "OFFICER", "HEAD");
    private static final int UNIT = 1;
    private static final int ROLE = 2;

    private final CurrentOfficials officials;

    OwnUnits(CurrentOfficials officials) {
        this.officials = officials;
    }

    /** Who is signed in. */
    public CurrentOfficial official() {
        return officials.current();
    }

    /** Units in which the official holds a position, own or by substitution. */
    public Set<String> ids() {
        return official().unitIds();
    }

    /** Units whose register the official keeps. */
    public Set<String> whereClerk() {
        return keys(official().allGroupKeys())
                .filter(key -> key[ROLE].equals(CLERK))
                .map(key -> key[UNIT])
                .collect(Collectors.toSet());
    }

    private static Stream<String[]> keys(Collection<String> groupKeys) {
        return groupKeys.stream().filter(key -> key.startsWith("unit:")).map(key -> key.split(":", ROLE + 1));
    }

    /**
     * Someone who may receive documents for the unit: its clerk, an officer or its head.
     *
     * @return the group in which the official acts
     */
    String requireReceiver(String unitId) {
        return RECEIVING.stream()
                .map(role -> "unit:" + unitId + ":" + role)
                .filter(official()::isMemberOf)
                .findFirst()
                .orElseThrow(() -> DomainProblem.forbidden("distribution.not-the-recipient"));
    }

    /**
     * A clerk who keeps the register of the unit.
     *
     * @return the group in which the official acts
     */
    public String requireClerk(String unitId) {
        String group = "unit:" + unitId + ":" + CLERK;
        if (!official().isMemberOf(group)) {
            throw DomainProblem.forbidden("distribution.not-the-clerk");
        }
        return group;
    }
}
