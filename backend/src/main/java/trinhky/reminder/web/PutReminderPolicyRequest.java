package trinhky.reminder.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Rows to put in force from a day on, and why. */
record PutReminderPolicyRequest(
        @NotNull @Size(max = 100) List<@Valid @NotNull PolicyRowRecord> rows,
        @NotNull LocalDate validFrom,
        @NotNull @Size(max = 2000) String reason) {}
