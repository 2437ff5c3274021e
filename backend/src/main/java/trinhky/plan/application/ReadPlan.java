package trinhky.plan.application;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.Access;
import trinhky.identity.CurrentOfficial;
import trinhky.organisation.UnitSummary;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.PlanRows;
import trinhky.plan.domain.Plans;
import trinhky.plan.domain.ReportingRule;
import trinhky.plan.domain.UnitRef;
import trinhky.plan.domain.readiness.UnitLookup;

/** Shows a plan to those who may read it. */
@Service
public class ReadPlan {

    /** What the reader may do now. */
    public record Rights(
            boolean edit,
            boolean submitDraft,
            boolean checkContent,
            boolean answerOpinions,
            boolean submitPlan,
            boolean withdraw) {}

    /**
     * A plan with what is known about it.
     *
     * @param units every unit that the plan names, by id
     * @param recipientUnits how many units the recipients mean today
     * @param reportingUnits how many units report under the plan
     */
    public record PlanDetail(
            Plan plan,
            PlanContent content,
            Map<String, UnitSummary> units,
            int recipientUnits,
            int reportingUnits,
            Rights rights,
            boolean readByParty) {}

    private final Access access;
    private final Plans plans;
    private final PlanRows rows;
    private final PlanUnits units;
    private final PlanRights rights;

    ReadPlan(Access access, Plans plans, PlanRows rows, PlanUnits units, PlanRights rights) {
        this.access = access;
        this.plans = plans;
        this.rows = rows;
        this.units = units;
        this.rights = rights;
    }

    /** The plan, refused like every other read when it is not the reader's to see. */
    @Transactional(readOnly = true)
    public PlanDetail read(UUID planId) {
        CurrentOfficial reader = access.requireRead(Plan.SUBJECT_TYPE, planId.toString());
        Plan plan = plans.require(planId);
        return detail(plan, rows.contentOf(plan), reader);
    }

    private PlanDetail detail(Plan plan, PlanContent content, CurrentOfficial reader) {
        UnitLookup lookup = units.lookup();
        Set<String> recipients = new HashSet<>();
        content.recipients().forEach(entry -> recipients.addAll(lookup.unitsOf(entry)));
        Set<String> reporters = new HashSet<>();
        content.rules().forEach(rule -> reporters.addAll(lookup.unitsOf(rule.reporters())));
        return new PlanDetail(
                plan,
                content,
                units.units(named(plan, content)),
                recipients.size(),
                reporters.size(),
                rights.of(plan),
                plan.parties().include(reader.unitIds()));
    }

    private static Set<String> named(Plan plan, PlanContent content) {
        Set<String> named = new HashSet<>(content.consultation().unitIds());
        Stream.of(
                        plan.parties().issuerUnitId(),
                        plan.parties().officeUnitId(),
                        plan.parties().draftingUnitId(),
                        content.heading().leadUnitId())
                .forEach(named::add);
        content.indicators().forEach(row -> named.addAll(row.owner().unitIds()));
        content.assignments().forEach(row -> both(row.lead(), row.cooperating()).forEach(named::add));
        content.rules().forEach(rule -> ofRule(rule).forEach(named::add));
        content.recipients().forEach(row -> named.add(row.unitId()));
        named.remove(null);
        return named;
    }

    private static Stream<String> ofRule(ReportingRule rule) {
        return Stream.concat(
                Stream.concat(rule.reporters().unitIds().stream(), rule.submitToUnitIds().stream()),
                Stream.ofNullable(rule.consolidator().unitId()));
    }

    private static Stream<String> both(UnitRef one, UnitRef other) {
        return Stream.concat(one.unitIds().stream(), other.unitIds().stream());
    }
}
