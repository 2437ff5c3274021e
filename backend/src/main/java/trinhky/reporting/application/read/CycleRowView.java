package trinhky.reporting.application.read;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.reporting.CycleState;

/**
 * A reporting period in lists.
 *
 * @param duePhrase the deadline as the plan words it
 * @param dueOn the last day that is in time
 * @param opened how many units have their task; with {@code expected} the progress of the opening
 * @param figures null for a reader whose unit only reports in it
 * @param own the report of the reader's own unit, or null
 */
public record CycleRowView(
        UUID cycleId,
        UUID planId,
        String planNumber,
        String planTitle,
        ReportPeriodView period,
        ReportUnitView leadUnit,
        String duePhrase,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate consolidationDueOn,
        CycleState state,
        int opened,
        int expected,
        @Nullable CycleFiguresView figures,
        @Nullable OwnReportView own) {}
