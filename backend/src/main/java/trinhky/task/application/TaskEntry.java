package trinhky.task.application;

import java.time.Instant;

/**
 * One row of the inbox.
 *
 * @param step the words of the step, of the version it runs in
 * @param guidance what is asked, a line each, or null
 * @param noteBy official who returned the subject, with the reason in note
 * @param sortKey where the row stands in the order of its list
 */
public record TaskEntry(
        String taskId,
        String taskKey,
        String processKey,
        String processName,
        String step,
        String formKey,
        String guidance,
        String subjectType,
        String subjectId,
        String contextId,
        String title,
        String number,
        String context,
        String note,
        String noteBy,
        Instant notedAt,
        String unitId,
        String groupKey,
        String role,
        String assigneeId,
        String assignedBy,
        String state,
        Instant createdAt,
        Instant dueAt,
        Instant seenAt,
        Instant closedAt,
        String completedBy,
        String actingFor,
        String sortKey) {}
