package trinhky.plan.domain;

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
        List<RecipientEntry> recipients) {}
