package trinhky.reporting.domain;

import java.util.UUID;

/**
 * How far an assignment of the plan is by the accepted report of its lead unit.
 *
 * @param unitId the lead unit that reports, or null when the plan names none
 * @param percent null when nothing was accepted
 */
public record AssignmentProgress(
        UUID assignmentId,
        String code,
        String groupTitle,
        String title,
        String unitId,
        Integer percent,
        ProgressStatus status,
        String result) {}
