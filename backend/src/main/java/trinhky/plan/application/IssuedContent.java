package trinhky.plan.application;

import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.plan.Comparator;
import trinhky.plan.IssuedAssignment;
import trinhky.plan.IssuedIndicator;
import trinhky.plan.IssuedRule;
import trinhky.plan.PlanIssued;
import trinhky.plan.domain.Assignment;
import trinhky.plan.domain.Indicator;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.PlanHeading;
import trinhky.plan.domain.PlanRows;
import trinhky.plan.domain.ReportingRule;
import trinhky.plan.domain.Target;
import trinhky.plan.domain.readiness.UnitLookup;

/** Says what an issued plan asks for, with every group of units resolved as of the day of issue. */
@Component
class IssuedContent {

    private final PlanRows rows;
    private final PlanUnits units;

    IssuedContent(PlanRows rows, PlanUnits units) {
        this.rows = rows;
        this.units = units;
    }

    PlanIssued of(Plan plan) {
        PlanContent content = rows.contentOf(plan);
        PlanHeading heading = content.heading();
        UnitLookup lookup = units.lookup();
        String lead = heading.leadUnitId() != null
                ? heading.leadUnitId()
                : plan.parties().draftingUnitId();
        return new PlanIssued(
                plan.id(),
                plan.number(),
                heading.title(),
                plan.issuedOn(),
                lead,
                heading.fieldOfWork(),
                plan.parties().issuerUnitId(),
                plan.parties().officeUnitId(),
                heading.periodFromYear(),
                heading.periodToYear(),
                rules(content, lead, lookup),
                content.indicators().stream().map(row -> indicator(row, lookup)).toList(),
                content.assignments().stream().map(IssuedContent::assignment).toList());
    }

    /** A rule without a date asks for nothing that could be scheduled; its finding was closed with a reason. */
    private static List<IssuedRule> rules(PlanContent content, String lead, UnitLookup lookup) {
        return content.rules().stream()
                .filter(rule -> rule.dueDay() != null && rule.dueMonth() != null)
                .map(rule -> rule(rule, lead, lookup))
                .toList();
    }

    private static IssuedRule rule(ReportingRule rule, String lead, UnitLookup lookup) {
        return new IssuedRule(
                rule.id(),
                rule.period(),
                rule.phrase(),
                rule.dueDay(),
                rule.dueMonth(),
                rule.inclusive(),
                rule.opensDaysBefore(),
                List.copyOf(lookup.unitsOf(rule.reporters())),
                rule.consolidator().unitId() == null
                        ? lead
                        : rule.consolidator().unitId(),
                rule.submitToUnitIds());
    }

    private static IssuedIndicator indicator(Indicator indicator, UnitLookup lookup) {
        Target target = indicator.annex() != null ? indicator.annex() : indicator.body();
        return new IssuedIndicator(
                indicator.id(),
                indicator.code(),
                indicator.groupTitle(),
                indicator.name(),
                indicator.unit(),
                target == null || target.comparator() == null ? Comparator.EQ : target.comparator(),
                target == null ? null : target.low(),
                target == null ? null : target.high(),
                List.copyOf(lookup.unitsOf(indicator.owner())),
                indicator.aggregation());
    }

    private static IssuedAssignment assignment(Assignment assignment) {
        return new IssuedAssignment(
                assignment.id(),
                assignment.code(),
                assignment.groupTitle(),
                assignment.title(),
                assignment.lead().single());
    }
}
