package trinhky.task.web;

import org.jspecify.annotations.Nullable;

/**
 * What became of one task that should be given to somebody.
 *
 * @param previousAssigneeId who held it before, for undoing; absent when nobody did
 * @param code why it was not given, absent when it was
 */
record TaskAssignmentView(
        String taskId,
        @Nullable String previousAssigneeId,
        @Nullable String code,
        @Nullable String message) {}
