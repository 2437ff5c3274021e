package trinhky.signing.pades;

import java.util.Map;
import trinhky.document.Place;

/**
 * How the text of a field looks (Decree 30/2020/NĐ-CP, Annex I, section II).
 *
 * @param font style of Liberation Serif, as its file is named
 * @param size in points
 * @param centred whether each line is centred; otherwise set left
 * @param name what screen readers call the field
 */
record FieldStyle(String font, float size, boolean centred, String name) {

    /** Distance of the lines of a signature block, in points. */
    static final float LINE_STEP = 16;

    private static final Map<Place, FieldStyle> TEXTS = Map.of(
            Place.NUMBER, new FieldStyle("Regular", 13, true, "Số của văn bản"),
            Place.DATE, new FieldStyle("Italic", 13, false, "Thời gian ban hành văn bản"),
            Place.SIGNATURE_BLOCK, new FieldStyle("Bold", 13, true, "Quyền hạn, chức vụ của người ký"),
            Place.SIGNER_NAME, new FieldStyle("Bold", 13, true, "Họ và tên của người ký"));
    private static final Map<Place, String> SIGNATURES = Map.of(
            Place.PERSONAL_SIGNATURE, "Chữ ký số của người có thẩm quyền",
            Place.ORGANISATION_SIGNATURE, "Chữ ký số của cơ quan");

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
