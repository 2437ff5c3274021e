package trinhky.distribution;

/** The signs that stand after the number of a document (Decree 30/2020, Annexes I and III). */
public interface Notations {

    /** Code under which an official letter (công văn) is registered; it does not appear in the notation. */
    String OFFICIAL_LETTER = "CV";

    /**
     * What follows the number: type and issuer ({@code KH-UBND}), for an official letter issuer and drafting room
     * ({@code UBND-VX}).
     *
     * @param room room that drafted it, as on the archive line ({@code P.VX} or {@code VX}), or null: then the drafting
     *     unit's own sign stands in a letter
     */
    String of(String documentTypeCode, String issuerUnitId, String draftingUnitId, String room);
}
