package trinhky.intake.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import trinhky.distribution.Purpose;
import trinhky.intake.domain.draft.Correction;
import trinhky.intake.domain.draft.DraftItem;
import trinhky.intake.domain.draft.DraftPart;
import trinhky.intake.domain.draft.ImportDraft;
import trinhky.intake.domain.draft.UnitSlot;
import trinhky.plan.Comparator;
import trinhky.plan.PeriodKind;
import trinhky.plan.PreparedPlan;

/** The accepted items as the content of a plan. */
final class AcceptedContent {

    private static final PreparedPlan.Units NOBODY = new PreparedPlan.Units(List.of(), List.of(), null);

    private final ImportDraft draft;

    AcceptedContent(ImportDraft draft) {
        this.draft = draft;
    }

    PreparedPlan prepared() {
        return new PreparedPlan(
                text(head(DraftPart.HEAD, "title")),
                whole(head(DraftPart.HEAD, "fromYear")),
                whole(head(DraftPart.HEAD, "toYear")),
                head(DraftPart.ARCHIVE, "room"),
                head(DraftPart.ARCHIVE, "drafter"),
                each(DraftPart.LEGAL_BASIS, AcceptedContent::basis),
                each(DraftPart.SECTION, AcceptedContent::section),
                each(DraftPart.INDICATOR, AcceptedContent::indicator),
                each(DraftPart.TASK, AcceptedContent::task),
                each(DraftPart.BUDGET, AcceptedContent::money),
                draft.accepted(DraftPart.RULE).stream()
                        .filter(item -> item.value("period") != null)
                        .map(AcceptedContent::rule)
                        .toList(),
                draft.accepted(DraftPart.RECIPIENT).stream()
                        .flatMap(AcceptedContent::recipients)
                        .toList());
    }

    private <R> List<R> each(DraftPart part, Function<DraftItem, R> row) {
        return draft.accepted(part).stream().map(row).toList();
    }

    private String head(DraftPart part, String key) {
        return draft.accepted(part).stream()
                .map(item -> item.value(key))
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    private static PreparedPlan.Basis basis(DraftItem item) {
        String date = item.value("date");
        return new PreparedPlan.Basis(
                item.value("type"),
                item.value("number"),
                date == null ? null : LocalDate.parse(date),
                item.value("issuer"),
                item.value("summary"));
    }

    private static PreparedPlan.Section section(DraftItem item) {
        return new PreparedPlan.Section(text(item.value("label")), text(item.value("title")), text(item.value("body")));
    }

    private static PreparedPlan.TargetLine indicator(DraftItem item) {
        return new PreparedPlan.TargetLine(
                text(item.value("code")),
                text(item.value("group")),
                text(item.value("name")),
                item.value("unit"),
                value(item, "body"),
                value(item, "annex"),
                units(item.units("owner")));
    }

    private static PreparedPlan.Value value(DraftItem item, String place) {
        BigDecimal low = Correction.number(item.value(place + "Low"));
        if (low == null) {
            return null;
        }
        BigDecimal high = Correction.number(item.value(place + "High"));
        String comparator = item.value(place + "Comparator");
        Comparator otherwise = high == null ? Comparator.EQ : Comparator.RANGE;
        return new PreparedPlan.Value(
                comparator == null ? otherwise : Comparator.valueOf(comparator),
                low,
                high,
                item.value(place + "Scope"),
                item.value(place + "Quote"));
    }

    private static PreparedPlan.TaskLine task(DraftItem item) {
        return new PreparedPlan.TaskLine(
                text(item.value("code")),
                text(item.value("group")),
                text(item.value("title")),
                units(item.units("lead")),
                units(item.units("cooperating")),
                item.value("timing"),
                item.value("output"));
    }

    private static PreparedPlan.Money money(DraftItem item) {
        return new PreparedPlan.Money(
                text(item.value("source")), whole(item.value("year")), Correction.number(item.value("amount")));
    }

    private static PreparedPlan.Rule rule(DraftItem item) {
        UnitSlot consolidator = item.units("consolidator");
        return new PreparedPlan.Rule(
                PeriodKind.valueOf(item.value("period")),
                text(item.value("phrase")),
                whole(item.value("day")),
                whole(item.value("month")),
                "true".equals(item.value("inclusive")),
                units(item.units("reporters")),
                consolidator.unitIds().stream().findFirst().orElse(null),
                item.units("receivers").unitIds());
    }

    /** A line of several units becomes a line for each; one of none keeps its words. */
    private static Stream<PreparedPlan.Recipient> recipients(DraftItem item) {
        String label = text(item.value("label"));
        Purpose purpose = Purpose.valueOf(item.value("purpose") == null ? "FOR_INFORMATION" : item.value("purpose"));
        UnitSlot slot = item.units("recipient");
        if (slot.unitIds().isEmpty() && slot.groupCodes().isEmpty()) {
            return Stream.of(new PreparedPlan.Recipient(label, null, null, purpose));
        }
        return Stream.concat(
                slot.groupCodes().stream().map(group -> new PreparedPlan.Recipient(label, group, null, purpose)),
                slot.unitIds().stream().map(unit -> new PreparedPlan.Recipient(label, null, unit, purpose)));
    }

    private static PreparedPlan.Units units(UnitSlot slot) {
        return slot == null ? NOBODY : new PreparedPlan.Units(slot.unitIds(), slot.groupCodes(), slot.words());
    }

    private static Integer whole(String value) {
        return value == null ? null : Integer.valueOf(value);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
