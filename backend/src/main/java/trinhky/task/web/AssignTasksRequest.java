package trinhky.task.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Give these tasks to this official. */
record AssignTasksRequest(
        @NotEmpty @Size(max = 200) List<@NotBlank String> taskIds,
        @NotBlank String officialId) {}
