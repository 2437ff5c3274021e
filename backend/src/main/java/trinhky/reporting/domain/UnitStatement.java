package trinhky.reporting.domain;

import java.util.UUID;

/** What one unit wrote under one heading, with its name as the author. */
public record UnitStatement(UUID obligationId, String unitId, StatementKind kind, String heading, String body) {}
