package trinhky.shared;

import java.util.List;

/**
 * One thing that is wrong in what was sent.
 *
 * @param field path of the field as the client named it ({@code indicators[3].target}), empty when it concerns the whole
 * @param code stable code, key of its words in {@code messages/<module>_*.properties}
 * @param args values for the placeholders of those words
 */
public record FieldProblem(String field, String code, List<Object> args) {

    public static FieldProblem of(String field, String code, Object... args) {
        return new FieldProblem(field, code, List.of(args));
    }
}
