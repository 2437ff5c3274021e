package trinhky.reporting.application.read;

/** Something to put right before the report is handed in; {@code field} is the cell, or {@code report}. */
public record ReportFindingView(String field, String code, String message) {}
