package trinhky.intake.domain.draft;

import java.math.BigDecimal;

/**
 * One value of an item as a person may correct it.
 *
 * @param key e.g. {@code title}, {@code bodyLow}
 * @param value as typed, null when there is none
 */
public record DraftField(String key, Kind kind, String value) {

    /** How a value is typed and checked. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        NUMBER,
        WHOLE_NUMBER,
        DATE,
        COMPARATOR,
        PERIOD,
        PURPOSE,
        YES_NO
    }

    static DraftField of(String key, Kind kind, Object value) {
        String text = value == null ? null : value.toString().strip();
        return new DraftField(key, kind, text == null || text.isEmpty() ? null : text);
    }

    /** A number as officials write it: "412,5". */
    static DraftField number(String key, BigDecimal value) {
        BigDecimal plain = value == null ? null : value.stripTrailingZeros();
        return of(key, Kind.NUMBER, plain == null ? null : plain.toPlainString().replace('.', ','));
    }
}
