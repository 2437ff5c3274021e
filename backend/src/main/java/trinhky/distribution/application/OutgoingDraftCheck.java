package trinhky.distribution.application;

import java.util.ArrayList;
import java.util.List;
import trinhky.distribution.OutgoingDraft;
import trinhky.distribution.OutgoingPreview;
import trinhky.distribution.RecipientLine;
import trinhky.shared.DomainProblem;
import trinhky.shared.FieldProblem;

/** What must be known before a document can be prepared and issued; every gap is told at once. */
final class OutgoingDraftCheck {

    private static final int LONGEST_SUMMARY = 500;
    private static final int LONGEST_NOTATION = 30;

    private OutgoingDraftCheck() {}

    /** Before it goes to the signature: what only the drafter can put right. */
    static void require(OutgoingDraft draft, String derivedNotation, List<OutgoingPreview.Line> resolved) {
        List<FieldProblem> problems = new ArrayList<>();
        requireText(draft.summary(), LONGEST_SUMMARY, "summary", problems);
        requireText(draft.documentTypeCode(), LONGEST_NOTATION, "documentTypeCode", problems);
        requireNotation(draft.notation(), derivedNotation, problems);
        requireRecipients(draft.recipients(), resolved, problems);
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }

    /** Before it is issued: every line means somebody, or a person said that it is only printed. */
    static void requireMapped(List<OutgoingPreview.Line> resolved) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < resolved.size(); i++) {
            if (resolved.get(i).unknown()) {
                problems.add(unknown(i, resolved.get(i)));
            }
        }
        if (!problems.isEmpty()) {
            throw DomainProblem.refused("distribution.recipients-unmapped", problems);
        }
    }

    private static void requireText(String text, int longest, String field, List<FieldProblem> problems) {
        if (text == null || text.isBlank()) {
            problems.add(FieldProblem.of(field, "distribution.field-missing"));
        } else if (text.length() > longest) {
            problems.add(FieldProblem.of(field, "distribution.field-too-long", longest));
        }
    }

    private static void requireNotation(String notation, String derived, List<FieldProblem> problems) {
        requireText(notation, LONGEST_NOTATION, "notation", problems);
        if (notation != null && !notation.equals(derived)) {
            problems.add(FieldProblem.of("notation", "distribution.notation-differs", notation, derived));
        }
    }

    /** A unit or group that the drafter chose must exist; mere words may wait for the person who maps them. */
    private static void requireRecipients(
            List<RecipientLine> lines, List<OutgoingPreview.Line> resolved, List<FieldProblem> problems) {
        if (resolved.stream().allMatch(line -> line.units().isEmpty() && !line.unknown())) {
            problems.add(FieldProblem.of("recipients", "distribution.no-recipient"));
        }
        for (int i = 0; i < resolved.size(); i++) {
            boolean chosen = lines.get(i).unitId() != null || lines.get(i).groupCode() != null;
            if (chosen && resolved.get(i).unknown()) {
                problems.add(unknown(i, resolved.get(i)));
            }
        }
    }

    private static FieldProblem unknown(int index, OutgoingPreview.Line line) {
        return FieldProblem.of(
                "recipients[" + index + "]", "distribution.recipient-unknown", String.join(", ", line.missing()));
    }
}
