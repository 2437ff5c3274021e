package trinhky.intake.domain.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each source gives year by year: its row in a table of years, else its columns in the row of sums. */
final class MoneyBySource {

    private static final Pattern YEAR = Pattern.compile("^(?:năm )?20\\d\\d$", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_OF = Pattern.compile("^(?:năm )?20\\d\\d\\s+(.+)$", Pattern.CASE_INSENSITIVE);
    private static final String SUM = "TOTAL";

    private MoneyBySource() {}

    /** Amounts in the unit of the tables, in the order of the years; empty where no table has years. */
    static Map<String, List<BigDecimal>> in(List<BudgetRow> rows) {
        Map<String, List<BigDecimal>> found = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.row().equals(SUM) && isYears(row))
                .forEach(row -> found.putIfAbsent(
                        row.text(), new ArrayList<>(row.cells().values())));
        if (found.isEmpty()) {
            rows.stream().filter(row -> row.row().equals(SUM)).findFirst().ifPresent(sum -> columns(sum, found));
        }
        return found;
    }

    private static boolean isYears(BudgetRow row) {
        return row.cells().size() > 1
                && row.cells().keySet().stream()
                        .allMatch(column -> YEAR.matcher(column).matches());
    }

    private static void columns(BudgetRow sum, Map<String, List<BigDecimal>> found) {
        sum.cells().forEach((column, amount) -> {
            Matcher source = YEAR_OF.matcher(column);
            if (source.matches()) {
                found.computeIfAbsent(source.group(1), any -> new ArrayList<>()).add(amount);
            }
        });
    }
}
