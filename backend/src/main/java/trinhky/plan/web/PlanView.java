package trinhky.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import trinhky.plan.PlanStatus;

/**
 * A plan with its content.
 *
 * @param version goes with changes of the heading and of the consultation; rows have versions of their own
 * @param notation what follows the number, known before the number is
 * @param number number with notation, null before the issue
 * @param documentId the frozen or issued rendition, null before the submission
 * @param roundId latest round of consultation, or null
 * @param units every unit that the plan names
 * @param recipientUnits how many units the recipients mean today
 * @param reportingUnits how many units report under the plan
 */
record PlanView(
        UUID id,
        Integer version,
        PlanStatus status,
        int draftNumber,
        String notation,
        String number,
        LocalDate issuedOn,
        UUID documentId,
        UUID roundId,
        PlanHeadingView heading,
        String issuerUnitId,
        String officeUnitId,
        String draftingUnitId,
        PlanPersonView drafter,
        ConsultationSetupView consultation,
        PlanReturnView lastReturn,
        Instant updatedAt,
        PlanPersonView updatedBy,
        List<SectionView> sections,
        List<LegalBasisView> legalBases,
        List<IndicatorView> indicators,
        List<AssignmentView> assignments,
        List<BudgetLineView> budgetLines,
        List<ReportingRuleView> rules,
        List<RecipientView> recipients,
        List<PlanUnitView> units,
        int recipientUnits,
        int reportingUnits,
        PlanRightsView rights) {}
