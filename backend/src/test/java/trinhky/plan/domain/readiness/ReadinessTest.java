package trinhky.plan.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import trinhky.consultation.SilencePolicy;
import trinhky.distribution.Purpose;
import trinhky.intake.application.WordReader;
import trinhky.plan.Aggregation;
import trinhky.plan.Comparator;
import trinhky.plan.PeriodKind;
import trinhky.plan.domain.Assignment;
import trinhky.plan.domain.BudgetLine;
import trinhky.plan.domain.Consolidator;
import trinhky.plan.domain.ConsultationSetup;
import trinhky.plan.domain.Indicator;
import trinhky.plan.domain.LegalBasis;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.PlanHeading;
import trinhky.plan.domain.PlanSection;
import trinhky.plan.domain.RecipientEntry;
import trinhky.plan.domain.ReportingRule;
import trinhky.plan.domain.Target;
import trinhky.plan.domain.UnitRef;

class ReadinessTest {

    private static final Instant NOW = Instant.parse("2025-08-04T01:00:00Z");
    private static final UUID PLAN = UUID.randomUUID();
    private static final UnitRef NOBODY = new UnitRef(List.of(), List.of(), null);
    private static final UnitRef TRADE = unit("sct", "Sở Công Thương");

    @Test
    void staysSilentOnASoundPlan() {
        assertThat(codes(plan(indicator(target(Comparator.GE, "70"), target(Comparator.GE, "70"), TRADE))))
                .isEmpty();
    }

    @Test
    void raisesDifferentValuesInBodyAndAnnexAsAnError() {
        Finding finding = only(plan(indicator(target(Comparator.EQ, "100"), target(Comparator.EQ, "80"), TRADE)));

        assertThat(finding.code()).isEqualTo("plan.finding.body-annex-value-mismatch");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.evidence()).extracting(Evidence::quote).containsExactly("100%", "80%");
    }

    @Test
    void raisesAComparisonThatTheAnnexLost() {
        assertThat(codes(plan(indicator(target(Comparator.GE, "40"), target(Comparator.EQ, "40"), TRADE))))
                .containsExactly("comparator-lost");
    }

    @Test
    void raisesAnIndicatorThatOnlyTheAnnexHas() {
        assertThat(codes(plan(indicator(null, target(Comparator.LE, "45"), TRADE))))
                .containsExactly("annex-only-indicator");
    }

    @Test
    void raisesOneBoundWithTwoValues() {
        Target both = new Target(Comparator.LE, new BigDecimal("8"), new BigDecimal("15"), null, null);

        assertThat(codes(plan(indicator(both, both, TRADE)))).containsExactly("ambiguous-target");
    }

    @Test
    void raisesATargetThatIsReachedAlready() {
        Indicator reached = indicator(target(Comparator.GT, "95"), target(Comparator.GT, "95"), TRADE, "95");

        assertThat(codes(plan(reached))).containsExactly("target-not-above-baseline");
    }

    @Test
    void raisesAnIndicatorWithoutOwner() {
        assertThat(codes(plan(indicator(target(Comparator.EQ, "70"), target(Comparator.EQ, "70"), NOBODY))))
                .containsExactly("indicator-without-owner");
    }

    @Test
    void raisesTasksWithNoLeadAndWithSeveral() {
        assertThat(codes(plan(task(NOBODY)))).containsExactly("task-without-lead");
        assertThat(codes(plan(task(new UnitRef(List.of("sct"), List.of("COMMUNES"), "Sở Công Thương, UBND xã")))))
                .contains("lead-not-single");
    }

    @Test
    void raisesThoseWhoHaveWorkButNeitherReceiveNorReport() {
        assertThat(codes(plan(task(unit("thue", "Thuế tỉnh")))))
                .containsExactly("responsible-not-in-recipients", "responsible-without-duty");
    }

    @Test
    void raisesAConsolidatorWithoutDayAndADeadlineThatLeavesNoTime() {
        ReportingRule rule = rule("trước ngày 15/6", 15, 6, false, null);

        assertThat(codes(plan(rule))).containsExactly("consolidator-deadline-missing", "cutoff-leaves-no-time");
    }

    @Test
    void raisesWordsThatDoNotMeanTheDate() {
        assertThat(codes(plan(rule("trước ngày 20/6", 25, 6, false, 30)))).containsExactly("rule-phrase-mismatch");
        assertThat(codes(plan(rule("trước ngày 20/6", 20, 6, true, 30)))).containsExactly("rule-phrase-mismatch");
    }

    @Test
    void namesEverythingThatAnEmptyPlanLacks() {
        PlanContent empty = new PlanContent(
                new PlanHeading("", null, null, null, null, null, null),
                new ConsultationSetup(true, List.of(), 5, SilencePolicy.BLOCKS),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(codes(empty))
                .containsExactlyInAnyOrder(
                        "title-missing",
                        "period-missing",
                        "field-of-work-missing",
                        "lead-unit-missing",
                        "legal-basis-missing",
                        "sections-missing",
                        "rules-missing",
                        "recipients-missing",
                        "consultation-without-units",
                        "indicators-missing",
                        "assignments-missing",
                        "no-budget-figure");
    }

    @Test
    void changesTheKeyOfAFindingWhenTheQuotedWordsChange() {
        Finding before = only(plan(indicator(target(Comparator.EQ, "100"), target(Comparator.EQ, "80"), TRADE)));
        Finding after = only(plan(indicator(target(Comparator.EQ, "100"), target(Comparator.EQ, "90"), TRADE)));

        assertThat(after.key()).isNotEqualTo(before.key());
    }

    private static Finding only(PlanContent plan) {
        List<Finding> findings = Readiness.findings(plan, new Units(), new WordReader());
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<String> codes(PlanContent plan) {
        return Readiness.findings(plan, new Units(), new WordReader()).stream()
                .map(finding -> finding.code().replace("plan.finding.", ""))
                .toList();
    }

    private static PlanContent plan(Indicator indicator) {
        return plan(indicator, task(TRADE), rule("trước ngày 20/6", 20, 6, false, 30));
    }

    private static PlanContent plan(Assignment task) {
        return plan(sound(), task, rule("trước ngày 20/6", 20, 6, false, 30));
    }

    private static PlanContent plan(ReportingRule rule) {
        return plan(sound(), task(TRADE), rule);
    }

    private static PlanContent plan(Indicator indicator, Assignment task, ReportingRule rule) {
        UUID id = UUID.randomUUID();
        return new PlanContent(
                new PlanHeading("Phát triển", "INDUSTRY_AND_TRADE", 2026, 2030, "sct", null, null),
                ConsultationSetup.none(),
                List.of(new PlanSection(id, 0, PLAN, 0, "1", "Mục tiêu", "Đến năm 2030 …", true, NOW, "o")),
                List.of(new LegalBasis(id, 0, PLAN, 0, "Quyết định", "1568/QĐ-BCT", null, null, "", NOW, "o")),
                List.of(indicator),
                List.of(task),
                List.of(new BudgetLine(id, 0, PLAN, 0, "ngân sách", null, 2026, BigDecimal.TEN, NOW, "o")),
                List.of(rule),
                List.of(
                        new RecipientEntry(id, 0, PLAN, 0, "Các Sở", "DEPARTMENTS", null, Purpose.FOR_ACTION, NOW, "o"),
                        new RecipientEntry(id, 0, PLAN, 1, "UBND xã", "COMMUNES", null, Purpose.FOR_ACTION, NOW, "o")));
    }

    private static Indicator sound() {
        return indicator(target(Comparator.GE, "70"), target(Comparator.GE, "70"), TRADE);
    }

    private static Indicator indicator(Target body, Target annex, UnitRef owner) {
        return indicator(body, annex, owner, null);
    }

    private static Indicator indicator(Target body, Target annex, UnitRef owner, String baseline) {
        return new Indicator(
                PLAN,
                0,
                PLAN,
                0,
                "I.1",
                "Quy mô",
                "Dân số mua sắm trực tuyến",
                "%",
                Aggregation.SINGLE,
                body,
                annex,
                baseline == null ? null : new BigDecimal(baseline),
                null,
                owner,
                NOW,
                "o");
    }

    private static Assignment task(UnitRef lead) {
        return new Assignment(PLAN, 0, PLAN, 0, "I.9", "Chính sách", "Rà soát", lead, NOBODY, "2026", null, NOW, "o");
    }

    private static ReportingRule rule(String phrase, int day, int month, boolean inclusive, Integer consolidatorDay) {
        return new ReportingRule(
                PLAN,
                0,
                PLAN,
                0,
                PeriodKind.HALF_YEAR,
                phrase,
                day,
                month,
                inclusive,
                30,
                new UnitRef(List.of(), List.of("DEPARTMENTS", "COMMUNES"), null),
                new Consolidator("sct", consolidatorDay, consolidatorDay == null ? null : month, null),
                List.of("ubnd"),
                NOW,
                "o");
    }

    private static Target target(Comparator comparator, String value) {
        return new Target(comparator, new BigDecimal(value), null, null, null);
    }

    private static UnitRef unit(String id, String raw) {
        return new UnitRef(List.of(id), List.of(), raw);
    }

    /** A province of one department and two communes. */
    private static final class Units implements UnitLookup {

        @Override
        public String nameOf(String unitId) {
            return unitId;
        }

        @Override
        public Set<String> unitsOf(UnitRef reference) {
            Set<String> ids = reference.groupCodes().stream()
                    .flatMap(code -> members(code).stream())
                    .collect(Collectors.toSet());
            ids.addAll(reference.unitIds());
            return ids;
        }

        @Override
        public Set<String> unitsOf(RecipientEntry recipient) {
            return recipient.groupCode() == null ? Set.of() : members(recipient.groupCode());
        }

        private static Set<String> members(String code) {
            return "COMMUNES".equals(code) ? Set.of("xa-a", "xa-b") : Set.of("sct");
        }
    }
}
