package trinhky.distribution.domain;

/**
 * A series of numbers.
 *
 * @param seriesCode code of the type that it serves alone, or of a series that several types share
 * @param startOrdinal the first number that this system gave or will give in the year
 * @param nextOrdinal the number that the next issue will take
 */
public record Series(String issuerUnitId, String seriesCode, int year, int startOrdinal, int nextOrdinal) {

    /** Whether a number was already taken, so that the start can no longer change. */
    public boolean isUsed() {
        return nextOrdinal > startOrdinal;
    }
}
