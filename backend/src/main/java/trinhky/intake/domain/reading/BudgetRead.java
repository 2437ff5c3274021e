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
 * @param bySourceYear what each source gives year by year, in the unit of the tables
 * @param tableUnit the unit of the tables as written; null without tables
 * @param tableUnitDong dong a unit of the tables, e.g. 1,000,000; null without tables
 * @param section the heading or paragraph that speaks of money first
 * @param sectionEnd the last line of what speaks of money
 */
public record BudgetRead(
        Found<MoneyRead> total,
        List<MoneyRead> parts,
        List<String> sources,
        Map<String, BigDecimal> byYear,
        Map<String, List<BigDecimal>> bySourceYear,
        String tableUnit,
        BigDecimal tableUnitDong,
        List<BudgetRow> rows,
        String allocatedTo,
        Passage section,
        Integer sectionEnd) {}
