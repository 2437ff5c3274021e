package trinhky.signing.pades;

import java.util.Map;
import trinhky.document.Place;

/**
 * How the text of a field looks (Decree 30/2020/NĐ-CP, Annex I, section II).
 *
 * @param font style of Liberation Serif, as its file is named
 * @param size in points
 * @param side where each line stands in the field
 * @param name what screen readers call the field
 */
record FieldStyle(String font, float size, Side side, String name) {

    /** Where a line stands. */
    enum Side {
        LEFT,
        CENTRE,
        RIGHT;

        /** Where a line begins. */
        float start(float room) {
            return switch (this) {
                case LEFT -> 0;
                case CENTRE -> room / 2;
                case RIGHT -> room;
            };
        }
    }

    /** Distance of the lines of a signature block, in points. */
    static final float LINE_STEP = 16;

    /** Room for what hangs below the base line of a field in the middle of a printed line, in points. */
    static final float BELOW_LINE = 4;

    private static final Map<Place, FieldStyle> TEXTS = Map.of(
            Place.NUMBER, new FieldStyle("Regular", 13, Side.RIGHT, "Số của văn bản"),
            Place.DATE, new FieldStyle("Italic", 13, Side.LEFT, "Thời gian ban hành văn bản"),
            Place.SIGNATURE_BLOCK, new FieldStyle("Bold", 13, Side.CENTRE, "Quyền hạn, chức vụ của người ký"),
            Place.SIGNER_NAME, new FieldStyle("Bold", 13, Side.CENTRE, "Họ và tên của người ký"));
    private static final Map<Place, String> SIGNATURES = Map.of(
            Place.PERSONAL_SIGNATURE, "Chữ ký số của người có thẩm quyền",
            Place.ORGANISATION_SIGNATURE, "Chữ ký số của cơ quan");

    /** Whether the place continues a printed line; then its lower edge is the base line. */
    static boolean isInLine(Place place) {
        return place == Place.NUMBER || place == Place.DATE;
    }

    static boolean isText(Place place) {
        return TEXTS.containsKey(place);
    }

    static boolean isSignature(Place place) {
        return SIGNATURES.containsKey(place);
    }

    static FieldStyle of(Place place) {
        return TEXTS.get(place);
    }

    static String nameOf(Place place) {
        return isText(place) ? of(place).name() : SIGNATURES.get(place);
    }
}
