package trinhky.distribution.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** With which number a series begins in this system. */
record StartSeriesRequest(
        @NotBlank String issuerUnitId,
        @NotBlank @Size(max = 10) String seriesCode,
        @Min(2000) @Max(2199) int year,
        int startOrdinal) {}
