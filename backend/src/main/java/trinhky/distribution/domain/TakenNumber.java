package trinhky.distribution.domain;

/** A number that an issue has taken from a series. */
public record TakenNumber(String seriesCode, int ordinal) {}
