package trinhky.reporting.application.read;

import java.util.List;

/** What all units of a cycle reported: units by indicators. */
public record ReportGridView(List<GridColumnView> indicators, List<GridRowView> rows) {}
