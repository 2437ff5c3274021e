package trinhky.plan.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import trinhky.consultation.SilencePolicy;
import trinhky.distribution.Purpose;
import trinhky.plan.PeriodKind;
import trinhky.plan.application.ChangeConsultation;
import trinhky.plan.application.CreatePlan;
import trinhky.plan.application.SavePlanRow;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.Assignment;
import trinhky.plan.domain.BudgetLine;
import trinhky.plan.domain.Consolidator;
import trinhky.plan.domain.ConsultationSetup;
import trinhky.plan.domain.LegalBasis;
import trinhky.plan.domain.PlanSection;
import trinhky.plan.domain.Plans;
import trinhky.plan.domain.RecipientEntry;
import trinhky.plan.domain.ReportingRule;
import trinhky.plan.domain.UnitRef;

/** What an officer of Sở Công Thương does at the desk, through the same use cases as the screens. */
@TestComponent
public class PlanDesk {

    private static final UnitRef TRADE = new UnitRef(List.of("sct"), List.of(), "Sở Công Thương");
    private static final UnitRef ALL = new UnitRef(List.of(), List.of("DEPARTMENTS", "COMMUNES"), null);

    private final CreatePlan create;
    private final SavePlanRow save;
    private final ChangeConsultation consultation;
    private final Plans plans;

    PlanDesk(CreatePlan create, SavePlanRow save, ChangeConsultation consultation, Plans plans) {
        this.create = create;
        this.save = save;
        this.consultation = consultation;
        this.plans = plans;
    }

    /** Acts as that official from here on. */
    public static void signIn(String officialId) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(officialId, "", List.of()));
    }

    /** An empty draft of {@code sct.officer}. */
    public UUID emptyDraft() {
        signIn("sct.officer");
        return create.create("Phát triển thương mại điện tử", 2026, 2030, "INDUSTRY_AND_TRADE");
    }

    /** A draft in which nothing stands in the way of its submission. */
    public UUID soundDraft() {
        UUID planId = emptyDraft();
        UUID row = UUID.randomUUID();
        save.save(
                planId,
                LegalBasis.class,
                (plan, by) -> new LegalBasis(
                        row,
                        null,
                        plan,
                        0,
                        "Quyết định",
                        "1568/QĐ-BCT",
                        null,
                        "Bộ Công Thương",
                        "",
                        by.at(),
                        by.officialId()));
        save.save(
                planId,
                PlanSection.class,
                (plan, by) -> new PlanSection(
                        row, null, plan, 0, "1", "Mục tiêu", "Đến năm 2030 …", true, by.at(), by.officialId()));
        save.save(
                planId,
                Assignment.class,
                (plan, by) -> new Assignment(
                        row,
                        null,
                        plan,
                        0,
                        "I.1",
                        "Chính sách",
                        "Rà soát",
                        TRADE,
                        TRADE,
                        "2026",
                        null,
                        by.at(),
                        by.officialId()));
        save.save(
                planId,
                BudgetLine.class,
                (plan, by) -> new BudgetLine(
                        row, null, plan, 0, "Ngân sách", null, 2026, BigDecimal.TEN, by.at(), by.officialId()));
        save.save(planId, ReportingRule.class, (plan, by) -> rule(row, plan, by));
        save.save(
                planId,
                RecipientEntry.class,
                (plan, by) -> new RecipientEntry(
                        row,
                        null,
                        plan,
                        0,
                        "UBND các xã",
                        "COMMUNES",
                        null,
                        Purpose.FOR_ACTION,
                        by.at(),
                        by.officialId()));
        save.save(
                planId,
                RecipientEntry.class,
                (plan, by) -> new RecipientEntry(
                        UUID.randomUUID(),
                        null,
                        plan,
                        1,
                        "Các Sở",
                        "DEPARTMENTS",
                        null,
                        Purpose.FOR_ACTION,
                        by.at(),
                        by.officialId()));
        return planId;
    }

    /** The same, to be consulted on with Sở Tài chính and a commune. */
    public UUID draftToConsultOn() {
        UUID planId = soundDraft();
        int version = plans.require(planId).version();
        consultation.change(
                planId,
                version,
                new ConsultationSetup(true, List.of("stc", "xa-1"), 5, SilencePolicy.TREATED_AS_AGREED));
        return planId;
    }

    private static ReportingRule rule(UUID row, UUID plan, Actor by) {
        return new ReportingRule(
                row,
                null,
                plan,
                0,
                PeriodKind.HALF_YEAR,
                "trước ngày 20/6",
                20,
                6,
                false,
                30,
                ALL,
                new Consolidator("sct", 30, 6, null),
                List.of("ubnd", "bct"),
                by.at(),
                by.officialId());
    }
}
