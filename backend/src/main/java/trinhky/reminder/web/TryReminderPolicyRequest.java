package trinhky.reminder.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Rows to try on a report that opens and is due on these days and is never handed in. */
record TryReminderPolicyRequest(
        @NotNull @Size(max = 100) List<@Valid @NotNull PolicyRowRecord> rows,
        @NotNull LocalDate openedOn,
        @NotNull LocalDate dueOn,
        @NotNull LocalDate until) {}
