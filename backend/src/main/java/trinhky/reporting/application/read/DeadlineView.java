package trinhky.reporting.application.read;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.calendar.Timeliness;
import trinhky.reporting.CycleState;
import trinhky.reporting.ObligationState;

/**
 * A day on which something is due for the reader's unit.
 *
 * @param kind REPORT: the unit's own report; CONSOLIDATION: the consolidated report of the unit; COLLECTION: the day until
 *     which the unit gets the reports of others
 * @param obligationId the own report, null for the other kinds
 * @param state of the own report, null for the other kinds
 * @param timeliness of the own report, null for the other kinds
 */
public record DeadlineView(
        Kind kind,
        LocalDate date,
        UUID cycleId,
        @Nullable UUID obligationId,
        UUID planId,
        String planNumber,
        String planTitle,
        ReportPeriodView period,
        LocalDate opensOn,
        CycleState cycleState,
        @Nullable ObligationState state,
        @Nullable Timeliness timeliness) {
    /** What is due. */
    public enum Kind {
        REPORT,
        COLLECTION,
        CONSOLIDATION
    }
}
