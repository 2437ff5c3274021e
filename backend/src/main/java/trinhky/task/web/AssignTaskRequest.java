package trinhky.task.web;

import jakarta.validation.constraints.NotBlank;

/** Give the task to this official. */
record AssignTaskRequest(@NotBlank String officialId) {}
