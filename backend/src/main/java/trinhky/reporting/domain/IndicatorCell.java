package trinhky.reporting.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import trinhky.plan.Comparator;
import trinhky.shared.FieldProblem;

/**
 * One indicator in the report of one unit.
 *
 * @param entered the text as it was typed, kept even when it is no number
 * @param amount the number it means, or null
 * @param nil nothing to report in this period
 * @param explanation why the value differs so much from the period before
 * @param previousAmount the value of the unit in the period before, or null
 */
public record IndicatorCell(
        UUID indicatorId,
        String code,
        String groupTitle,
        String name,
        String unit,
        Comparator comparator,
        BigDecimal low,
        BigDecimal high,
        String entered,
        BigDecimal amount,
        boolean nil,
        String explanation,
        String enteredBy,
        Instant enteredAt,
        int version,
        BigDecimal previousAmount,
        String previousPeriod) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The name of the cell. */
    public CellKey key() {
        return new CellKey.Indicator(indicatorId);
    }

    /** Whether something stands in it. */
    public boolean isFilled() {
        return nil || entered != null && !entered.isBlank();
    }

    /** What a reader must know about it. */
    public CellMark mark() {
        if (nil) {
            return CellMark.NIL;
        }
        if (!isFilled()) {
            return CellMark.EMPTY;
        }
        if (amount == null || !ValueRange.of(unit).contains(amount)) {
            return CellMark.INVALID;
        }
        return unusual(amount, previousAmount) ? explained() : CellMark.SAVED;
    }

    /** What must be put right before the report is handed in. */
    public Optional<FieldProblem> problem() {
        return switch (mark()) {
            case EMPTY -> problem("reporting.value-missing", name);
            case INVALID -> amount == null ? problem("reporting.not-a-number", name) : outOfRange();
            case UNUSUAL ->
                problem(
                        "reporting.unusual-value",
                        name,
                        WrittenNumber.write(amount),
                        WrittenNumber.write(previousAmount));
            case SAVED, EXPLAINED, NIL -> Optional.empty();
        };
    }

    /** Whether a value differs from the one before by more than half of it. */
    public static boolean unusual(BigDecimal amount, BigDecimal previous) {
        if (amount == null || previous == null || previous.signum() == 0) {
            return false;
        }
        return amount.subtract(previous).abs().compareTo(previous.abs().multiply(HALF)) > 0;
    }

    private CellMark explained() {
        return explanation == null || explanation.isBlank() ? CellMark.UNUSUAL : CellMark.EXPLAINED;
    }

    private Optional<FieldProblem> outOfRange() {
        ValueRange range = ValueRange.of(unit);
        return range.most() == null
                ? problem("reporting.below-zero", name)
                : problem(
                        "reporting.out-of-range",
                        name,
                        WrittenNumber.write(range.least()),
                        WrittenNumber.write(range.most()));
    }

    private Optional<FieldProblem> problem(String code, Object... args) {
        return Optional.of(FieldProblem.of(key().text(), code, args));
    }
}
