package trinhky.reporting.application.read;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The report of one unit for one period.
 *
 * @param editable whether the reader may write in it now
 * @param headings under which difficulties and proposals can be sorted, besides the general one
 * @param filled how many of the {@code total} indicators and assignments are filled in
 * @param returned why it came back, or null
 * @param withdrawn why its unit took it back, the latest time it did, or null
 * @param mayWithdraw whether the reader may take the report back now
 * @param preparedByName who handed it to the head of the unit, or null
 * @param submittedByName who handed it in, or null
 */
public record ReportView(
        ObligationRowView obligation,
        UUID planId,
        String planNumber,
        String planTitle,
        ReportPeriodView period,
        ReportUnitView leadUnit,
        String duePhrase,
        boolean editable,
        int filled,
        int total,
        List<String> headings,
        @Nullable ReturnedView returned,
        @Nullable ReturnedView withdrawn,
        boolean mayWithdraw,
        @Nullable String preparedByName,
        @Nullable String submittedByName,
        List<ReportIndicatorView> indicators,
        List<ReportAssignmentView> assignments,
        List<ReportStatementView> statements,
        List<ReportFindingView> findings) {}
