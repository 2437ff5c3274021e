package trinhky.plan.web;

import java.time.Instant;
import java.util.List;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.PlanRevision;

/** What a submission said. */
record PlanRevisionView(
        int number,
        String stage,
        Instant madeAt,
        PlanHeadingView heading,
        List<SectionView> sections,
        List<LegalBasisView> legalBases,
        List<IndicatorView> indicators,
        List<AssignmentView> assignments,
        List<BudgetLineView> budgetLines,
        List<ReportingRuleView> rules,
        List<RecipientView> recipients) {

    static PlanRevisionView of(PlanRevision revision) {
        PlanContent content = revision.content();
        return new PlanRevisionView(
                revision.number(),
                revision.stage(),
                revision.madeAt(),
                PlanHeadingView.of(content.heading()),
                content.sections().stream().map(SectionView::of).toList(),
                content.legalBases().stream().map(LegalBasisView::of).toList(),
                content.indicators().stream().map(IndicatorView::of).toList(),
                content.assignments().stream().map(AssignmentView::of).toList(),
                content.budgetLines().stream().map(BudgetLineView::of).toList(),
                content.rules().stream().map(ReportingRuleView::of).toList(),
                content.recipients().stream().map(RecipientView::of).toList());
    }
}
