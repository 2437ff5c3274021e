package trinhky.reporting.application.read;

import java.util.List;
import java.util.UUID;

/** What units wrote under one heading, each with its author. */
public record StatementGroupView(String heading, List<AuthoredStatement> items) {
    /** What one unit wrote. */
    public record AuthoredStatement(UUID obligationId, ReportUnitView unit, String body) {}
}
