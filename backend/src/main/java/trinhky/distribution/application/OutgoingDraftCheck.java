package trinhky.distribution.application;

import java.util.ArrayList;
import java.util.List;
import trinhky.distribution.OutgoingDraft;
import trinhky.distribution.OutgoingPreview;
import trinhky.shared.DomainProblem;
import trinhky.shared.FieldProblem;

/** What must be known before a document can be issued; every gap is told at once. */
final class OutgoingDraftCheck {

    private static final int LONGEST_SUMMARY = 500;
    private static final int LONGEST_NOTATION = 30;

    private OutgoingDraftCheck() {}

    static void require(OutgoingDraft draft, List<OutgoingPreview.Line> resolved) {
        List<FieldProblem> problems = new ArrayList<>();
        requireText(draft.summary(), LONGEST_SUMMARY, "summary", problems);
        requireText(draft.notation(), LONGEST_NOTATION, "notation", problems);
        requireText(draft.documentTypeCode(), LONGEST_NOTATION, "documentTypeCode", problems);
        requireRecipients(resolved, problems);
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }

    private static void requireText(String text, int longest, String field, List<FieldProblem> problems) {
        if (text == null || text.isBlank()) {
            problems.add(FieldProblem.of(field, "distribution.field-missing"));
        } else if (text.length() > longest) {
            problems.add(FieldProblem.of(field, "distribution.field-too-long", longest));
        }
    }

    private static void requireRecipients(List<OutgoingPreview.Line> resolved, List<FieldProblem> problems) {
        if (resolved.stream().allMatch(line -> line.units().isEmpty())) {
            problems.add(FieldProblem.of("recipients", "distribution.no-recipient"));
        }
        for (int i = 0; i < resolved.size(); i++) {
            if (resolved.get(i).unknown()) {
                problems.add(FieldProblem.of(
                        "recipients[" + i + "]",
                        "distribution.recipient-unknown",
                        resolved.get(i).label()));
            }
        }
    }
}
