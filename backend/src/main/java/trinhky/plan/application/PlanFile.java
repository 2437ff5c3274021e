package trinhky.plan.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import trinhky.distribution.Purpose;
import trinhky.plan.Comparator;

/** A plan as a file holds it; the notions are those of the plan, see the rows of {@code trinhky.plan.domain}. */
record PlanFile(
        String fieldOfWork,
        String issuerUnit,
        String draftingUnit,
        String summary,
        Period period,
        List<Basis> legalBases,
        List<Section> sections,
        List<Group> indicatorGroups,
        List<IndicatorLine> indicators,
        List<Group> taskGroups,
        List<TaskLine> tasks,
        List<Money> budgetLines,
        List<Rule> reportingRules,
        List<Recipient> recipients,
        Archive archive) {

    record Period(Integer fromYear, Integer toYear) {}

    record Basis(String type, String number, LocalDate date, String issuer, String summary) {}

    record Section(String number, String title, List<String> paragraphs) {}

    record Group(String code, String title) {}

    record IndicatorLine(
            String code,
            String group,
            String name,
            String unit,
            String ownerUnit,
            List<String> ownerGroups,
            String ownerRaw,
            TargetValue bodyTarget,
            TargetValue annexTarget,
            BigDecimal baseline2025,
            String note) {}

    record TargetValue(Comparator comparator, BigDecimal low, BigDecimal high, String scope, String quote) {}

    record TaskLine(
            String code, String group, String title, String leadUnit, String leadRaw, List<String> leadGroups) {}

    record Money(String source, BigDecimal amount) {}

    record Rule(
            String periodType,
            String phrase,
            Integer statedDay,
            Integer statedMonth,
            boolean inclusive,
            List<String> reporterGroups,
            List<String> reporterUnits,
            String consolidatorUnit,
            List<String> receiverUnits) {}

    record Recipient(String unit, String group, Purpose purpose, String text) {}

    record Archive(String keeper, String room) {}
}
