package trinhky.intake.domain.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import trinhky.distribution.Purpose;
import trinhky.intake.domain.draft.DraftField.Kind;
import trinhky.intake.domain.reading.ArchiveRead;
import trinhky.intake.domain.reading.BudgetRead;
import trinhky.intake.domain.reading.Confidence;
import trinhky.intake.domain.reading.MoneyRead;
import trinhky.intake.domain.reading.PlanReading;
import trinhky.intake.domain.reading.RecipientRead;
import trinhky.intake.domain.reading.RuleRead;
import trinhky.intake.domain.source.Passage;
import trinhky.plan.PeriodKind;

/** Items of money, reporting, recipients and the archive line. */
final class ClosingItems {

    private static final int MILLION = 6;

    private final PlanReading reading;
    private final UnitNames names;
    private final List<DraftItem> items = new ArrayList<>();

    ClosingItems(PlanReading reading, UnitNames names) {
        this.reading = reading;
        this.names = names;
    }

    List<DraftItem> items() {
        budget(reading.budget());
        reading.rules().forEach(this::rule);
        reading.recipients().stream().filter(line -> !isArchive(line)).forEach(this::recipient);
        archive();
        return items;
    }

    private String id(DraftPart part) {
        return part.name() + "-"
                + items.stream().filter(item -> item.part() == part).count();
    }

    private void budget(BudgetRead budget) {
        budget.parts().forEach(part -> money(part.source(), part.amount(), part.passage(), certainty(part)));
        MoneyRead total = budget.total().value();
        if (budget.parts().isEmpty() && total != null) {
            money("Tổng kinh phí", total.amount(), budget.total().source(), certainty(total));
        }
        if (budget.parts().isEmpty()) {
            budget.sources().forEach(source -> money(source, null, budget.section(), Confidence.CERTAIN));
        }
    }

    /** Digits and words that differ are for a person to settle. */
    private static Confidence certainty(MoneyRead money) {
        return Boolean.FALSE.equals(money.wordsMatch()) ? Confidence.CHECK : Confidence.CERTAIN;
    }

    private void money(String source, BigDecimal dong, Passage place, Confidence confidence) {
        BigDecimal millions = dong == null ? null : dong.movePointLeft(MILLION);
        items.add(DraftItem.read(
                id(DraftPart.BUDGET),
                DraftPart.BUDGET,
                List.of(
                        DraftField.of("source", Kind.TEXT, source),
                        DraftField.number("amount", millions),
                        DraftField.of("year", Kind.WHOLE_NUMBER, null)),
                List.of(),
                confidence,
                place));
    }

    private void rule(RuleRead rule) {
        boolean periodic = rule.period() != null
                && Arrays.stream(PeriodKind.values())
                        .anyMatch(kind -> kind.name().equals(rule.period()));
        DraftItem item = DraftItem.read(
                id(DraftPart.RULE),
                DraftPart.RULE,
                List.of(
                        DraftField.of("period", Kind.PERIOD, periodic ? rule.period() : null),
                        DraftField.of("phrase", Kind.LONG_TEXT, rule.phrase()),
                        DraftField.of("day", Kind.WHOLE_NUMBER, rule.deadlineDay()),
                        DraftField.of("month", Kind.WHOLE_NUMBER, rule.deadlineMonth()),
                        DraftField.of("inclusive", Kind.YES_NO, rule.dayInclusive())),
                units(rule, periodic),
                periodic ? rule.confidence() : Confidence.CHECK,
                rule.source());
        items.add(rule.consolidatedBy() == null && !rule.to().isEmpty() ? item.concluding("consolidator") : item);
    }

    /** Without a word on who joins the reports, the first receiver does. */
    private List<UnitSlot> units(RuleRead rule, boolean needed) {
        RuleRead.Consolidation joined = rule.consolidatedBy();
        List<String> consolidator = joined == null ? rule.to().stream().limit(1).toList() : List.of(joined.unit());
        List<String> receivers = joined == null ? rule.to().stream().skip(1).toList() : joined.to();
        return List.of(
                slot("reporters", needed, rule.from()),
                slot("consolidator", needed, consolidator),
                slot("receivers", false, receivers));
    }

    private UnitSlot slot(String role, boolean needed, List<String> units) {
        return names.slot(role, needed, units.isEmpty() ? null : String.join("; ", units), units);
    }

    private static boolean isArchive(RecipientRead line) {
        return line.text().startsWith("Lưu");
    }

    /** The text need not say what a copy is for; then the kind of recipient suggests it and a person settles it. */
    private void recipient(RecipientRead line) {
        UnitSlot unit = names.slot("recipient", false, line.text(), line.units());
        DraftItem item = DraftItem.read(
                id(DraftPart.RECIPIENT),
                DraftPart.RECIPIENT,
                List.of(
                        DraftField.of("label", Kind.TEXT, line.text()),
                        DraftField.of(
                                "purpose", Kind.PURPOSE, purpose(line, unit).name())),
                List.of(unit),
                line.confidence(),
                line.source());
        items.add(line.purpose() == null ? item.concluding("purpose") : item);
    }

    private static Purpose purpose(RecipientRead line, UnitSlot unit) {
        String said = line.purpose() == null ? "" : line.purpose().toLowerCase(Locale.ROOT);
        if (said.contains("b/c")
                || said.contains("báo cáo")
                || line.text().startsWith("Bộ ")
                || unit.groupCodes().contains("COMMITTEE_LEADERS")) {
            return Purpose.FOR_REPORT;
        }
        if (said.contains("h/h") || said.contains("phối hợp") || said.contains("p/h")) {
            return Purpose.FOR_COORDINATION;
        }
        boolean own = !unit.unitIds().isEmpty() || !unit.groupCodes().isEmpty();
        return said.contains("t/h") || said.contains("thực hiện") || (said.isEmpty() && own)
                ? Purpose.FOR_ACTION
                : Purpose.FOR_INFORMATION;
    }

    private void archive() {
        ArchiveRead archive = reading.archive().value();
        items.add(DraftItem.read(
                "ARCHIVE-0",
                DraftPart.ARCHIVE,
                List.of(
                        DraftField.of("room", Kind.TEXT, archive == null ? null : archive.draftingUnit()),
                        DraftField.of("drafter", Kind.TEXT, archive == null ? null : archive.drafter())),
                List.of(),
                reading.archive().confidence(),
                reading.archive().source()));
    }
}
