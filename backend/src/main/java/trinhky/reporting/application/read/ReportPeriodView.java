package trinhky.reporting.application.read;

import java.time.LocalDate;
import trinhky.calendar.PeriodType;
import trinhky.calendar.ReportingPeriod;

/**
 * The period of a report.
 *
 * @param label its Vietnamese name
 * @param dataFrom first day of its figures
 * @param dataTo the day on which the figures are closed
 */
public record ReportPeriodView(
        String code, PeriodType kind, int year, int ordinal, String label, LocalDate dataFrom, LocalDate dataTo) {
    static ReportPeriodView of(String code) {
        ReportingPeriod period = ReportingPeriod.parse(code);
        return new ReportPeriodView(
                code,
                period.type(),
                period.year(),
                period.ordinal(),
                period.vietnameseName(),
                period.window().start(),
                period.window().end());
    }
}
