package trinhky.distribution.web;

import org.jspecify.annotations.Nullable;
import trinhky.distribution.domain.Series;

/**
 * A series of numbers. What the next number will be is not told: it is taken only at issue.
 *
 * @param used whether it has given a number, so that its start can no longer change
 * @param lastOrdinal the latest number given, or null
 */
record SeriesView(
        String issuerUnitId,
        String seriesCode,
        int year,
        int startOrdinal,
        boolean used,
        @Nullable Integer lastOrdinal) {

    static SeriesView of(Series series) {
        return new SeriesView(
                series.issuerUnitId(),
                series.seriesCode(),
                series.year(),
                series.startOrdinal(),
                series.isUsed(),
                series.isUsed() ? series.nextOrdinal() - 1 : null);
    }
}
