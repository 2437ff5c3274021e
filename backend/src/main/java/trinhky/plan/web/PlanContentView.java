package trinhky.plan.web;

import java.util.List;
import trinhky.plan.domain.PlanContent;

/** Everything that a plan says, row by row, in order. */
record PlanContentView(
        List<SectionView> sections,
        List<LegalBasisView> legalBases,
        List<IndicatorView> indicators,
        List<AssignmentView> assignments,
        List<BudgetLineView> budgetLines,
        List<ReportingRuleView> rules,
        List<RecipientView> recipients) {

    static PlanContentView of(PlanContent content) {
        return new PlanContentView(
                content.sections().stream().map(SectionView::of).toList(),
                content.legalBases().stream().map(LegalBasisView::of).toList(),
                content.indicators().stream().map(IndicatorView::of).toList(),
                content.assignments().stream().map(AssignmentView::of).toList(),
                content.budgetLines().stream().map(BudgetLineView::of).toList(),
                content.rules().stream().map(ReportingRuleView::of).toList(),
                content.recipients().stream().map(RecipientView::of).toList());
    }
}
