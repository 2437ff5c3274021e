package trinhky.distribution.domain;

/**
 * From a year on a type of document takes its numbers from a series (Decree 30/2020, article 15.1c).
 *
 * @param seriesCode the type's own code, or the code of a series that several types share
 */
public record SeriesChoice(String issuerUnitId, String documentTypeCode, int fromYear, String seriesCode) {}
