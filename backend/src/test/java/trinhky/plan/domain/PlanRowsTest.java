package trinhky.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import trinhky.consultation.SilencePolicy;
import trinhky.plan.Aggregation;
import trinhky.plan.Comparator;
import trinhky.plan.PeriodKind;
import trinhky.testing.IntegrationTest;

@IntegrationTest
class PlanRowsTest {

    private static final Instant NOW = Instant.parse("2025-08-04T01:00:00Z");

    @Autowired
    private Plans plans;

    @Autowired
    private PlanRows rows;

    private final Actor drafter = new Actor("officer", null, NOW);

    @Test
    void keepsAPlanWithItsConsultationAndReturn() {
        Plan plan = begin();
        plan.changeConsultation(
                new ConsultationSetup(true, List.of("stc", "syt"), 7, SilencePolicy.TREATED_AS_LATE), drafter);
        plan.submitDraft(drafter);
        plan.returnContent("Thiếu phụ lục", drafter);
        plans.save(plan);

        Plan stored = plans.require(plan.id());

        assertThat(stored.consultation().unitIds()).containsExactly("stc", "syt");
        assertThat(stored.consultation().silencePolicy()).isEqualTo(SilencePolicy.TREATED_AS_LATE);
        assertThat(stored.lastReturn()).isEqualTo(new ReturnNote("CONTENT_CHECK", "Thiếu phụ lục", "officer", NOW));
        assertThat(stored.parties().officeUnitId()).isEqualTo("vpub");
    }

    @Test
    void keepsRowsAsTheyWereSavedAndInTheirOrder() {
        Plan plan = begin();
        Indicator second = rows.save(indicator(plan, 1, new UnitRef(List.of("sct"), List.of("COMMUNES"), "SCT, xã")));
        Indicator first = rows.save(indicator(plan, 0, new UnitRef(List.of(), List.of(), null)));
        ReportingRule rule = rows.save(rule(plan));

        PlanContent content = rows.contentOf(plan);

        assertThat(content.indicators()).containsExactly(first, second);
        assertThat(content.rules()).containsExactly(rule);
        assertThat(content.indicators().get(0).body()).isNull();
        assertThat(content.indicators().get(1).owner().groupCodes()).containsExactly("COMMUNES");
    }

    @Test
    void refusesToOverwriteARowThatSomebodyElseChanged() {
        Plan plan = begin();
        Indicator read = rows.save(indicator(plan, 0, new UnitRef(List.of(), List.of(), null)));
        rows.save(read);

        assertThatThrownBy(() -> rows.save(read)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    private Plan begin() {
        return plans.save(Plan.begin(
                UUID.randomUUID(),
                new PlanHeading("Phát triển", "INDUSTRY_AND_TRADE", 2026, 2030, "sct", "P.KT", null),
                new PlanParties("ubnd", "vpub", "sct", "officer"),
                drafter));
    }

    private static Indicator indicator(Plan plan, int position, UnitRef owner) {
        return new Indicator(
                UUID.randomUUID(),
                null,
                plan.id(),
                position,
                "I." + position,
                "Quy mô",
                "Tỷ lệ",
                "%",
                Aggregation.AVERAGE,
                null,
                new Target(Comparator.RANGE, new BigDecimal("20"), new BigDecimal("30"), "cả nước", "20 - 30%/năm"),
                null,
                null,
                owner,
                NOW,
                "officer");
    }

    private static ReportingRule rule(Plan plan) {
        return new ReportingRule(
                UUID.randomUUID(),
                null,
                plan.id(),
                0,
                PeriodKind.YEAR,
                "trước ngày 15/12",
                15,
                12,
                false,
                30,
                new UnitRef(List.of(), List.of("DEPARTMENTS"), "Các Sở"),
                new Consolidator("sct", null, null, null),
                List.of("ubnd", "bct"),
                NOW,
                "officer");
    }
}
