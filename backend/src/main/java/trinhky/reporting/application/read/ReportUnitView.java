package trinhky.reporting.application.read;

import trinhky.organisation.UnitKind;
import trinhky.organisation.UnitSummary;

/** A unit by name. */
public record ReportUnitView(String id, String name, UnitKind kind) {
    static ReportUnitView of(UnitSummary unit) {
        return new ReportUnitView(unit.id(), unit.name(), unit.kind());
    }
}
