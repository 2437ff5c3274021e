package trinhky.reporting.application.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.calendar.Timeliness;
import trinhky.reporting.ObligationState;
import trinhky.reporting.ReportStage;

/**
 * The duty of one unit in one cycle.
 *
 * @param expected whether the unit counts among those that must report
 * @param unusual how many values differ from the period before by more than half
 * @param firstSubmittedAt when it was handed in for the first time ever, or null
 * @param receivedAt when the submission that stands was first made, which tells on time or late; null while none stands
 * @param withdrawalReason why the unit took it back, the latest time it did, or null
 * @param takenOverFrom the ended unit whose duty it took over, or null
 * @param movedTo the unit that took this duty over, or null
 */
public record ObligationRowView(
        UUID obligationId,
        UUID cycleId,
        ReportUnitView unit,
        ObligationState state,
        ReportStage stage,
        Timeliness timeliness,
        boolean expected,
        boolean nilReport,
        LocalDate dueOn,
        boolean extended,
        @Nullable Instant firstSubmittedAt,
        @Nullable Instant receivedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        int returnCount,
        @Nullable String returnReason,
        int unusual,
        @Nullable String exemptionReason,
        @Nullable String extensionReason,
        @Nullable String withdrawalReason,
        @Nullable Instant withdrawnAt,
        @Nullable ReportUnitView takenOverFrom,
        @Nullable ReportUnitView movedTo) {}
