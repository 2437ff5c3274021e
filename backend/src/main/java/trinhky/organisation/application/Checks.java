package trinhky.organisation.application;

import java.util.ArrayList;
import java.util.List;
import trinhky.shared.DomainProblem;
import trinhky.shared.FieldProblem;

/** Collects everything that is wrong in what was sent, and says it at once. */
final class Checks {

    private final List<FieldProblem> found = new ArrayList<>();

    /** Notes the problem when the condition does not hold; tells whether it held. */
    boolean that(boolean holds, String field, String code, Object... args) {
        if (!holds) {
            found.add(FieldProblem.of(field, code, args));
        }
        return holds;
    }

    /** Notes when the field is empty; tells whether it is filled. */
    boolean filled(Object value, String field) {
        return that(value != null && !value.toString().isBlank(), field, "shared.not-blank");
    }

    /** Notes when the words are longer than allowed. */
    void atMost(String words, int letters, String field) {
        that(words == null || words.length() <= letters, field, "organisation.too-long", letters);
    }

    /** Notes when it is filled but no address. */
    void email(String address, String field) {
        that(
                address == null || address.isBlank() || address.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+"),
                field,
                "shared.email");
    }

    /**
     * @throws DomainProblem invalid, with all that was found
     */
    void passOrRefuse() {
        if (!found.isEmpty()) {
            throw DomainProblem.invalid(found);
        }
    }
}
