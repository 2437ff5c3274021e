package trinhky.reporting.application.read;

import java.util.List;

/** All duties that a plan generated. */
public record PlanObligationsView(int total, List<CycleRowView> cycles, List<ObligationRowView> obligations) {}
