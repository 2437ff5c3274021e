package trinhky.document.application.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import trinhky.document.FormFinding;
import trinhky.document.FormRule;

/** What was found, in the order in which it was measured. */
final class Findings {

    private final List<FormFinding> findings = new ArrayList<>();

    void add(FormRule rule, int page, String measured) {
        findings.add(new FormFinding(rule, page, measured));
    }

    /** Finds fault with a passage that is not as it must be. */
    void unless(boolean right, FormRule rule, Passage passage) {
        if (!right) {
            add(rule, passage.page(), passage.look());
        }
    }

    /** Finds fault with a passage that is missing or not as it must be. */
    void require(Optional<Passage> passage, FormRule rule, String words, Predicate<Passage> right) {
        passage.ifPresentOrElse(
                found -> unless(right.test(found), rule, found), () -> add(rule, 1, "không có “" + words + "”"));
    }

    List<FormFinding> list() {
        return List.copyOf(findings);
    }
}
