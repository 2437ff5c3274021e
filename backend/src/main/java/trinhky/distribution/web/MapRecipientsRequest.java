package trinhky.distribution.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Whom a line means.
 *
 * @param label the line as printed
 * @param unitIds the units; empty when the line is only printed and reaches nobody
 */
record MapRecipientsRequest(
        @NotBlank @Size(max = 500) String label,
        @NotNull @Size(max = 500) List<@NotBlank String> unitIds) {}
