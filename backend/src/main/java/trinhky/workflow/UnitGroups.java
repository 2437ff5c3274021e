package trinhky.workflow;

import org.springframework.stereotype.Component;

/** Candidate groups of user tasks, as models ask for them: {@code ${unitGroups.of(unitId, 'OFFICER')}}. */
@Component("unitGroups")
public class UnitGroups {

    /** All who hold a position with this role in the unit. */
    public String of(String unitId, String role) {
        return "unit:" + required(unitId) + ":" + required(role);
    }

    /** Whoever holds this position. */
    public String position(String positionId) {
        return "position:" + required(positionId);
    }

    private static String required(String part) {
        if (part == null || part.isBlank()) {
            throw new IllegalArgumentException("A candidate group needs a unit and a role, or a position.");
        }
        return part;
    }
}
