package trinhky.shared;

import java.util.List;

/**
 * A use case says no. Carries a stable code, whose words are looked up in the reader's language, and every field concerned.
 * It is the outcome of a request, not a failure of the system.
 */
public final class DomainProblem extends RuntimeException {

    /** What kind of no it is; decides the HTTP status. */
    public enum Kind {
        /** The state of the subject does not allow it (409). */
        REFUSED,
        /** What was sent is wrong (422). */
        INVALID,
        /** The official may not do it (403). */
        FORBIDDEN,
        /** There is no such subject, or the official may not know of it (404). */
        NOT_FOUND
    }

    private final Kind kind;
    private final String code;
    private final transient List<Object> args;
    private final transient List<FieldProblem> fields;

    private DomainProblem(Kind kind, String code, List<Object> args, List<FieldProblem> fields) {
        super(code + (fields.isEmpty() ? "" : " " + fields));
        this.kind = kind;
        this.code = code;
        this.args = List.copyOf(args);
        this.fields = List.copyOf(fields);
    }

    /** The state of the subject does not allow it; {@code args} fill the placeholders of the words. */
    public static DomainProblem refused(String code, Object... args) {
        return new DomainProblem(Kind.REFUSED, code, List.of(args), List.of());
    }

    /** The state of the subject does not allow it, for these reasons. */
    public static DomainProblem refused(String code, List<FieldProblem> fields) {
        return new DomainProblem(Kind.REFUSED, code, List.of(), fields);
    }

    /** What was sent is wrong; give all problems at once. */
    public static DomainProblem invalid(List<FieldProblem> fields) {
        return new DomainProblem(Kind.INVALID, "shared.invalid", List.of(), fields);
    }

    /** What was sent is wrong, in one field. */
    public static DomainProblem invalid(String field, String code, Object... args) {
        return invalid(List.of(FieldProblem.of(field, code, args)));
    }

    public static DomainProblem forbidden(String code, Object... args) {
        return new DomainProblem(Kind.FORBIDDEN, code, List.of(args), List.of());
    }

    public static DomainProblem notFound(String code, Object... args) {
        return new DomainProblem(Kind.NOT_FOUND, code, List.of(args), List.of());
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }

    public List<FieldProblem> fields() {
        return fields;
    }
}
