package trinhky.reporting.application;

import java.util.List;
import java.util.Map;
import trinhky.reporting.domain.AssignmentProgress;
import trinhky.reporting.domain.ConsolidatedFigure;
import trinhky.reporting.domain.ConsolidationSection;
import trinhky.reporting.domain.ReportedPlan;
import trinhky.reporting.domain.ReportingCycle;
import trinhky.reporting.domain.UnitStatement;

/**
 * Everything that stands in a consolidated report.
 *
 * @param texts what the lead officer wrote
 * @param late names of the units that handed in late
 * @param missing names of the units that did not hand in
 * @param unitNames names of all units that appear
 * @param expected how many units had to report
 */
record ConsolidatedReport(
        ReportedPlan plan,
        ReportingCycle cycle,
        List<ConsolidatedFigure> figures,
        List<AssignmentProgress> assignments,
        List<UnitStatement> difficulties,
        List<UnitStatement> proposals,
        Map<ConsolidationSection, String> texts,
        List<String> late,
        List<String> missing,
        Map<String, String> unitNames,
        int expected) {
    /** The summary under the type name. */
    static String summary(ReportedPlan plan, ReportingCycle cycle) {
        return "kết quả thực hiện Kế hoạch số " + plan.number() + " " + cycle.periodLabel();
    }

    String nameOf(String unitId) {
        return unitNames.getOrDefault(unitId, "");
    }
}
