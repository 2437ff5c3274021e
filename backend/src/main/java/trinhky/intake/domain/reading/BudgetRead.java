package trinhky.intake.domain.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import trinhky.intake.domain.source.Passage;

/**
 * The money of a plan.
 *
 * @param total dong, not found when the plan names no sum
 * @param parts amounts by source, as the prose states them
 * @param sources sources named without amounts
 * @param byYear by year, in the unit of the tables, in dong without tables
 * @param tableUnit dong a unit of the tables, e.g. 1,000,000; null without tables
 */
public record BudgetRead(
        Found<MoneyRead> total,
        List<MoneyRead> parts,
        List<String> sources,
        Map<String, BigDecimal> byYear,
        BigDecimal tableUnit,
        List<BudgetRow> rows,
        String allocatedTo,
        Passage section) {}
