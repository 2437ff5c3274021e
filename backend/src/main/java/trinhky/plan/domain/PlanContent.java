package trinhky.plan.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that a plan says, at one moment. Rows stand in their order.
 *
 * @param consultation how units are consulted; not part of the document, but of what the head checks
 */
public record PlanContent(
        PlanHeading heading,
        ConsultationSetup consultation,
        List<PlanSection> sections,
        List<LegalBasis> legalBases,
        List<Indicator> indicators,
        List<Assignment> assignments,
        List<BudgetLine> budgetLines,
        List<ReportingRule> rules,
        List<RecipientEntry> recipients) {

    /** The annexes that the document has, in their order: none is empty, and money without amounts needs none. */
    public List<AnnexKind> annexes() {
        List<AnnexKind> annexes = new ArrayList<>();
        if (!indicators.isEmpty()) {
            annexes.add(AnnexKind.INDICATORS);
        }
        if (!assignments.isEmpty()) {
            annexes.add(AnnexKind.ASSIGNMENTS);
        }
        if (budgetLines.stream().anyMatch(line -> line.amount() != null)) {
            annexes.add(AnnexKind.BUDGET);
        }
        return annexes;
    }
}
