package trinhky.intake.domain.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import trinhky.intake.domain.reading.BudgetRead;
import trinhky.intake.domain.reading.BudgetRow;
import trinhky.intake.domain.reading.FindingRead;
import trinhky.intake.domain.reading.MoneyRead;
import trinhky.intake.domain.reading.PlanReading;
import trinhky.intake.domain.reading.WordsOfAmount;
import trinhky.intake.domain.source.Passage;

/** Money: words against digits, parts against sums, units and signs. */
@SuppressWarnings("PMD.CompareObjectsWithEquals") // the same one is meant, not an equal one
final class Sums implements Checks.Check {

    private static final Pattern COMMA = Pattern.compile("\\d{1,3},\\d{3}");

    @Override
    public List<FindingRead> in(PlanReading reading) {
        BudgetRead budget = reading.budget();
        List<FindingRead> found = new ArrayList<>();
        List<MoneyRead> amounts = amounts(budget);
        amounts.stream()
                .filter(money -> Boolean.FALSE.equals(money.wordsMatch()))
                .forEach(money -> found.add(FindingRead.error("AMOUNT_WORDS_MISMATCH", money.passage())
                        .with(
                                money.amount().toPlainString(),
                                money.wordsAmount().toPlainString())
                        .expecting(WordsOfAmount.of(money.amount()))));
        units(amounts, found);
        budget.rows().stream()
                .filter(row -> !row.ok() && isRead(row))
                .forEach(row -> found.add(FindingRead.error("SUM_MISMATCH", row.source())
                        .with(row.declared().toPlainString(), row.sum().toPlainString())));
        formats(reading, amounts, found);
        noFigure(budget, found);
        return found;
    }

    /** The parts, and the sum where it is not one of them. */
    private static List<MoneyRead> amounts(BudgetRead budget) {
        List<MoneyRead> amounts = new ArrayList<>(budget.parts());
        boolean part = amounts.stream()
                .anyMatch(one -> one.passage().equals(budget.total().source()));
        if (budget.total().isFound() && !part) {
            amounts.add(0, budget.total().value());
        }
        return amounts;
    }

    /** A row of which no cell was lost. */
    private static boolean isRead(BudgetRow row) {
        return row.cells().size() > 1 && row.cells().values().stream().noneMatch(cell -> cell == null);
    }

    private static void units(List<MoneyRead> amounts, List<FindingRead> found) {
        List<String> units = amounts.stream()
                .map(money -> money.unit().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        if (units.contains("đồng") && units.contains("vnđ")) {
            Passage[] places = amounts.stream()
                    .filter(money -> money.unit().equalsIgnoreCase("vnđ") || money == amounts.get(0))
                    .map(MoneyRead::passage)
                    .toArray(Passage[]::new);
            found.add(FindingRead.info("UNIT_VARIANT", places));
        }
    }

    /** Full stops in the prose, commas in the tables. */
    private static void formats(PlanReading reading, List<MoneyRead> amounts, List<FindingRead> found) {
        List<Passage> commas = reading.text().tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell != null && COMMA.matcher(cell.text()).matches())
                .map(cell -> cell.passage())
                .limit(2)
                .toList();
        boolean points = amounts.stream().anyMatch(money -> money.amount().compareTo(BigDecimal.valueOf(1000)) > 0);
        if (!commas.isEmpty() && points) {
            found.add(FindingRead.info("NUMBER_FORMAT_VARIANT", amounts.get(0).passage(), commas.get(0)));
        }
    }

    private static void noFigure(BudgetRead budget, List<FindingRead> found) {
        if (budget.section() != null
                && !budget.total().isFound()
                && budget.parts().isEmpty()
                && budget.rows().isEmpty()) {
            found.add(FindingRead.info("NO_BUDGET_FIGURE", budget.section()));
        }
    }
}
