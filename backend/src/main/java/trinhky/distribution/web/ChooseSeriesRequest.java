package trinhky.distribution.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A type of document takes its numbers from a series, as of a year. */
record ChooseSeriesRequest(
        @NotBlank String issuerUnitId,
        @NotBlank @Size(max = 10) String documentTypeCode,
        @Min(2000) @Max(2199) int fromYear,
        @NotBlank @Size(max = 10) String seriesCode) {}
