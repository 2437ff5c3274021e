package trinhky.distribution.domain;

/**
 * Number of an outgoing document. Numbers run from 1 each year in their series and never come again.
 *
 * @param ordinal the number taken from the series
 * @param notation type and issuer, for example {@code KH-UBND}
 */
public record DocumentNumber(int ordinal, String notation) {

    private static final int FIRST_WITHOUT_ZERO = 10;

    /** The number as written, with a zero before numbers under 10 (Decree 30/2020, Annex I). */
    public String ordinalText() {
        return ordinal < FIRST_WITHOUT_ZERO ? "0" + ordinal : String.valueOf(ordinal);
    }

    /** Number and notation, for example {@code 244/KH-UBND}. */
    public String text() {
        return ordinalText() + "/" + notation;
    }

    /** A file name: {@code 244-KH-UBND}. */
    public String fileName() {
        return text().replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
