package trinhky.plan.domain.readiness;

import java.util.UUID;

/**
 * Where in the plan a finding is.
 *
 * @param rowId the row, null when the part as a whole is meant
 * @param field the field of the row or of the part, null when the row as a whole is meant
 */
public record Place(PlanPart part, UUID rowId, String field) {

    public static Place of(PlanPart part, String field) {
        return new Place(part, null, field);
    }
}
