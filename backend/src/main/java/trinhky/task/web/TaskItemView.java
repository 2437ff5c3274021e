package trinhky.task.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task as a row of the inbox or the head of its page.
 *
 * @param title what to do
 * @param dueAt last day on which it is on time
 * @param workingDaysLeft 0 on the last day, negative when overdue
 * @param number ordinal part of the document number, {@code 244}
 * @param symbol the part behind the stroke, {@code KH-UBND}; may stand without a number
 * @param returned who sent the subject back and why
 * @param todo what is asked, line by line
 * @param mayComplete whether this official may do it now
 */
record TaskItemView(
        String taskId,
        String taskKey,
        @Nullable String formKey,
        String title,
        TaskStatus status,
        @Nullable LocalDate dueAt,
        @Nullable Integer workingDaysLeft,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String subjectType,
        String subjectId,
        @Nullable String contextId,
        @Nullable String subjectTitle,
        @Nullable String context,
        @Nullable String processName,
        String stepName,
        @Nullable TaskUnitView unit,
        @Nullable String assigneeId,
        @Nullable String assigneeName,
        @Nullable String assignedBy,
        @Nullable TaskActingForView actingFor,
        @Nullable TaskReturnedView returned,
        Instant createdAt,
        @Nullable Instant completedAt,
        @Nullable String completedByName,
        List<String> todo,
        boolean mayComplete,
        boolean mayClaim,
        boolean mayRelease,
        boolean mayAssign) {

    /** The unit whose work it is. */
    record TaskUnitView(String id, String name, String kind) {}

    /** The position for which a substitute does, or did, the task. */
    record TaskActingForView(
            String positionId,
            String title,
            @Nullable String holderName,
            @Nullable TaskUnitView unit) {}

    /** Why the subject came back. */
    record TaskReturnedView(
            String byName,
            @Nullable String byTitle,
            @Nullable String unitName,
            Instant at,
            String reason) {}
}
