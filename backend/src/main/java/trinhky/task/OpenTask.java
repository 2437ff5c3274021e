package trinhky.task;

/**
 * An open task that the current official may complete.
 *
 * @param taskId id to complete in the process port
 * @param unitId unit whose work it is, null when nobody's unit is known
 * @param groupKey candidate group it is offered to
 * @param actingFor position id when the official does it as a substitute, else null
 */
public record OpenTask(
        String taskId, String taskKey, String subjectId, String unitId, String groupKey, String actingFor) {}
