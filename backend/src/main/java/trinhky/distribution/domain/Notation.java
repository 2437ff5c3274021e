package trinhky.distribution.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the signs after a number are put together. */
public final class Notation {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String ROOM = "^P\\s*\\.?\\s+|^P\\.|^Phòng\\s+";
    private static final String SIGN = "[\\p{Lu}&]{2,12}";

    private Notation() {}

    /** {@code KH-UBND}: type and issuer. */
    public static String ofType(String documentTypeCode, String issuer) {
        return documentTypeCode + "-" + issuer;
    }

    /** {@code UBND-VX}: issuer and the unit that drafted the letter. */
    public static String ofLetter(String issuer, String drafter) {
        return issuer + "-" + drafter;
    }

    /** The sign of a room from the archive line: {@code P.VX} is {@code VX}. */
    public static String ofRoom(String room) {
        return room.strip().replaceFirst(ROOM, "").strip();
    }

    /** The sign of a unit: its short name where that is an abbreviation, else the initials of its name. */
    public static String ofUnit(String shortName, String name) {
        return shortName.matches(SIGN) ? shortName : initials(name);
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("[^\\p{L}\\p{M}]+"))
                .filter(word -> !word.isEmpty() && !word.equals("và"))
                .map(word -> word.substring(0, 1).toUpperCase(VIETNAMESE))
                .collect(Collectors.joining());
    }
}
