package trinhky.task.domain;

import java.time.Instant;

/** An open user task as the engine tells it. Role and unit follow from the group {@code unit:<unitId>:<ROLE>}. */
public record TaskRow(
        String taskId,
        String processKey,
        String processVersionTag,
        String taskKey,
        String subjectId,
        String unitId,
        String groupKey,
        String assigneeId,
        Instant createdAt,
        Instant dueAt) {

    private static final String UNIT = "unit:";

    /** The role the group asks for, null for a group of one position. */
    public String role() {
        return groupKey.startsWith(UNIT) ? groupKey.substring(groupKey.lastIndexOf(':') + 1) : null;
    }

    /** The unit a role group names, null for a group of one position. */
    public static String unitOf(String groupKey) {
        return groupKey.startsWith(UNIT) ? groupKey.substring(UNIT.length(), groupKey.lastIndexOf(':')) : null;
    }
}
