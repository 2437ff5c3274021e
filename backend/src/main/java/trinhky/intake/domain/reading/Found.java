package trinhky.intake.domain.reading;

import com.fasterxml.jackson.annotation.JsonValue;
import trinhky.intake.domain.source.Passage;

/**
 * One value read from a file.
 *
 * @param value null when not found
 * @param source null when not found
 */
public record Found<T>(@JsonValue T value, Confidence confidence, Passage source) {

    private static final Found<?> NOTHING = new Found<>(null, Confidence.NOT_FOUND, null);

    public static <T> Found<T> certain(T value, Passage source) {
        return new Found<>(value, Confidence.CERTAIN, source);
    }

    public static <T> Found<T> check(T value, Passage source) {
        return new Found<>(value, Confidence.CHECK, source);
    }

    /** The text does not give it. */
    @SuppressWarnings("unchecked")
    public static <T> Found<T> nothing() {
        return (Found<T>) NOTHING;
    }

    public boolean isFound() {
        return value != null;
    }
}
