package trinhky.plan;

import java.util.UUID;

/**
 * A task of an issued plan whose progress is reported.
 *
 * @param code place in the annex, e.g. "I.9"
 * @param leadUnitId the one lead unit; null when the plan names none or several
 */
public record IssuedAssignment(UUID id, String code, String groupTitle, String title, String leadUnitId) {}
