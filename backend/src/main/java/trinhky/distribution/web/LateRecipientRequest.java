package trinhky.distribution.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import trinhky.distribution.Purpose;

/** A unit to which an issued document is sent as well, and why. */
record LateRecipientRequest(
        @NotBlank String unitId,
        @NotNull Purpose purpose,
        @Size(max = 500) String reason) {}
