package trinhky.intake.domain.draft;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import trinhky.distribution.Purpose;
import trinhky.plan.Comparator;
import trinhky.plan.PeriodKind;
import trinhky.shared.DomainProblem;
import trinhky.shared.FieldProblem;

/** What a person types over one item. */
public final class Correction {

    /** A typed value. */
    public record Value(String key, String value) {}

    /** Chosen units of a place. */
    public record Choice(String role, List<String> unitIds, List<String> groupCodes) {}

    private static final int LONGEST = 20_000;

    private final DraftItem item;
    private final List<FieldProblem> problems = new ArrayList<>();

    Correction(DraftItem item) {
        this.item = item;
    }

    DraftItem with(List<Value> values, List<Choice> choices) {
        List<DraftField> fields =
                item.fields().stream().map(field -> typed(field, values)).toList();
        List<UnitSlot> units =
                item.units().stream().map(slot -> chosen(slot, choices)).toList();
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
        return item.corrected(fields, units);
    }

    private DraftField typed(DraftField field, List<Value> values) {
        return values.stream()
                .filter(value -> field.key().equals(value.key()))
                .findFirst()
                .map(value -> checked(DraftField.of(field.key(), field.kind(), value.value())))
                .orElse(field);
    }

    private static UnitSlot chosen(UnitSlot slot, List<Choice> choices) {
        return choices.stream()
                .filter(choice -> slot.role().equals(choice.role()))
                .findFirst()
                .map(choice -> slot.chosen(choice.unitIds(), choice.groupCodes()))
                .orElse(slot);
    }

    private DraftField checked(DraftField field) {
        if (field.value() != null && !fits(field)) {
            problems.add(FieldProblem.of(
                    field.key(), "intake.value-" + field.kind().name().toLowerCase(Locale.ROOT)));
        }
        return field;
    }

    private static boolean fits(DraftField field) {
        String value = field.value();
        return switch (field.kind()) {
            case NUMBER -> number(value) != null;
            case WHOLE_NUMBER -> value.matches("\\d{1,4}");
            case DATE -> isDate(value);
            case COMPARATOR -> isOf(Comparator.values(), value);
            case PERIOD -> isOf(PeriodKind.values(), value);
            case PURPOSE -> isOf(Purpose.values(), value);
            case YES_NO -> value.equals("true") || value.equals("false");
            case TEXT, LONG_TEXT -> value.length() <= LONGEST;
        };
    }

    /** A number written the Vietnamese way ("1.840", "412,5"), null when it is none. */
    public static BigDecimal number(String value) {
        if (value == null || !value.matches("-?\\d{1,15}(?:\\.\\d{3})*(?:,\\d{1,6})?|-?\\d{1,15}(?:\\.\\d{1,6})?")) {
            return null;
        }
        boolean thousands = value.matches("-?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
        return new BigDecimal((thousands ? value.replace(".", "") : value).replace(',', '.'));
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).getYear() > 1900;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static boolean isOf(Enum<?>[] choices, String value) {
        return Arrays.stream(choices).anyMatch(choice -> choice.name().equals(value));
    }
}
