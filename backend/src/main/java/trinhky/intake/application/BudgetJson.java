package trinhky.intake.application;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import trinhky.intake.domain.reading.BudgetRead;
import trinhky.intake.domain.reading.BudgetRow;
import trinhky.intake.domain.reading.Confidence;
import trinhky.intake.domain.reading.MoneyRead;

/** The money in the form of the command line: sums in dong, tables in {@code table_unit}, which is {@code table_unit_dong} dong. */
public record BudgetJson(
        BigDecimal total,
        String unit,
        String inWords,
        Boolean wordsMatch,
        Confidence confidence,
        Map<String, BigDecimal> bySource,
        List<String> sources,
        Map<String, BigDecimal> byYear,
        Map<String, List<BigDecimal>> bySourceYear,
        String tableUnit,
        BigDecimal tableUnitDong,
        List<BudgetRow> rows,
        long digitMismatches,
        List<String> wordsMismatches,
        String allocatedTo,
        Integer line,
        Integer lineEnd) {

    @SuppressWarnings("size: fills one record, a line a field")
    static BudgetJson of(BudgetRead read) {
        MoneyRead total = read.total().value();
        return new BudgetJson(
                total == null ? null : total.amount(),
                total == null ? null : "đồng",
                total == null ? null : total.inWords(),
                total == null ? null : total.wordsMatch(),
                read.total().confidence(),
                bySource(read.parts()),
                read.sources(),
                read.byYear(),
                read.bySourceYear(),
                read.tableUnit(),
                read.tableUnitDong(),
                read.rows(),
                read.rows().stream().filter(row -> !row.ok()).count(),
                read.parts().stream()
                        .filter(BudgetJson::differs)
                        .map(BudgetJson::mismatch)
                        .toList(),
                read.allocatedTo(),
                read.section() == null ? null : read.section().line(),
                read.sectionEnd());
    }

    private static Map<String, BigDecimal> bySource(List<MoneyRead> parts) {
        return parts.stream()
                .collect(Collectors.toMap(MoneyRead::source, MoneyRead::amount, BigDecimal::add, LinkedHashMap::new));
    }

    private static boolean differs(MoneyRead money) {
        return Boolean.FALSE.equals(money.wordsMatch());
    }

    private static String mismatch(MoneyRead money) {
        return money.amount().toPlainString() + " / " + money.inWords() + " = "
                + money.wordsAmount().toPlainString();
    }
}
