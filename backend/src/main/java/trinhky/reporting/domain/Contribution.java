package trinhky.reporting.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import trinhky.reporting.ObligationState;

/**
 * What one unit reported for one indicator, and who answers for it.
 *
 * @param version version of the cell
 */
public record Contribution(
        UUID indicatorId,
        UUID obligationId,
        String unitId,
        ObligationState state,
        BigDecimal amount,
        boolean nil,
        String explanation,
        String enteredBy,
        Instant enteredAt,
        int version,
        String submittedBy,
        Instant submittedAt,
        int returnCount) {
    /** Whether it counts in the consolidated figure: the lead unit accepted it. */
    public boolean counts() {
        return state == ObligationState.ACCEPTED;
    }

    /** Whether the unit handed it in. */
    public boolean isHandedIn() {
        return state == ObligationState.ACCEPTED || state == ObligationState.SUBMITTED;
    }
}
