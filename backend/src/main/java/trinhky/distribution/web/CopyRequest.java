package trinhky.distribution.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import trinhky.distribution.domain.CopyKind;

/**
 * A copy to be made.
 *
 * @param unitId the clerk's unit
 * @param firstPage first page of an extract
 * @param recipients who gets it, parted by semicolons
 */
record CopyRequest(
        @NotNull CopyKind kind,
        @NotBlank String unitId,
        @Nullable @Min(1) @Max(5000) Integer firstPage,
        @Nullable @Min(1) @Max(5000) Integer lastPage,
        @Size(max = 500) String recipients) {}
