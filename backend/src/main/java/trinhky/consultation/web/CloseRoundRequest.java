package trinhky.consultation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the drafting unit waits no longer. */
record CloseRoundRequest(@NotBlank @Size(max = 2_000) String reason) {}
