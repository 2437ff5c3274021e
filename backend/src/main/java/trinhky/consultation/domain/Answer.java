package trinhky.consultation.domain;

import java.util.ArrayList;
import java.util.List;
import trinhky.consultation.ResponseKind;
import trinhky.shared.DomainProblem;
import trinhky.shared.FieldProblem;

/**
 * What the drafting unit says to a remark.
 *
 * @param text the explanation, or a word on the acceptance
 * @param changeMade what was changed in the draft and where; only with an acceptance
 */
public record Answer(ResponseKind kind, String text, String changeMade) {

    public Answer {
        text = PlainText.of(text);
        changeMade = kind == ResponseKind.EXPLAINED ? "" : PlainText.of(changeMade);
    }

    void check() {
        List<FieldProblem> problems = new ArrayList<>();
        if (kind == null) {
            problems.add(FieldProblem.of("kind", "consultation.answer-kind-needed"));
        }
        if (kind == ResponseKind.EXPLAINED && text.isBlank()) {
            problems.add(FieldProblem.of("text", "consultation.explanation-needed"));
        }
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }
}
