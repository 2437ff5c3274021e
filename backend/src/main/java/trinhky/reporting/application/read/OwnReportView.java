package trinhky.reporting.application.read;

import java.util.UUID;
import trinhky.calendar.Timeliness;
import trinhky.reporting.ObligationState;
import trinhky.reporting.ReportStage;

/** The report of the reader's own unit in a cycle. */
public record OwnReportView(UUID obligationId, ObligationState state, ReportStage stage, Timeliness timeliness) {}
