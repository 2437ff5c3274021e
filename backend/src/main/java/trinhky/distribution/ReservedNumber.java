package trinhky.distribution;

import java.time.LocalDate;

/**
 * A number that was taken for a document before it leaves.
 *
 * @param ordinalText text before the notation, for example {@code 05}
 * @param text number with notation, for example {@code 05/KH-UBND}
 * @param issuedOn date that the document bears
 */
public record ReservedNumber(String ordinalText, String text, LocalDate issuedOn) {}
