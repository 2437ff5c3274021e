package trinhky.intake.domain.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.SourceTable;
import trinhky.intake.domain.source.SourceText;

/**
 * The tables of money with their sums.
 *
 * @param byYear totals by year, in the unit of the tables
 * @param sources the rows of tables that list sources, without what details them
 * @param unitWords the unit as written, null without tables
 * @param unit dong a unit of the tables, null without tables
 */
record BudgetTables(
        List<BudgetRow> rows,
        List<BudgetRow> sources,
        Map<String, BigDecimal> byYear,
        String unitWords,
        BigDecimal unit) {

    private static final Pattern UNIT =
            Pattern.compile("(?iu)(?:đơn vị(?: tính)?\\s*:?\\s*|\\()(triệu đồng|tỷ đồng|nghìn đồng|đồng)");
    private static final Pattern MONEY_COLUMN = Pattern.compile(
            "(?iu).*(?:\\b20\\d\\d\\b|kinh phí|\\bns\\b|ngân sách|tổng|nguồn|vốn|số tiền|thành tiền|mức chi).*");

    private static final Pattern SOURCES = Pattern.compile("(?iu).*nguồn.*");
    private static final Pattern TOP = Pattern.compile("\\d{1,2}|[IVX]{1,5}|[A-H]");

    static BudgetTables in(SourceText text) {
        List<BudgetRow> rows = new ArrayList<>();
        List<BudgetRow> sources = new ArrayList<>();
        Map<String, BigDecimal> years = new LinkedHashMap<>();
        String unit = unit(text);
        int number = 0;
        for (SourceTable table : text.tables()) {
            AnnexTable annex = AnnexTable.of(table);
            if (annex.listsMoney()) {
                number++;
                List<BudgetRow> read = new ArrayList<>();
                read(annex, number, read);
                rows.addAll(read);
                sources.addAll(sources(table, read));
            }
        }
        rows.stream().filter(row -> row.row().equals("TOTAL")).findFirst().ifPresent(total -> years(total, years));
        return rows.isEmpty()
                ? new BudgetTables(rows, sources, years, null, null)
                : new BudgetTables(rows, sources, years, unit, dong(unit));
    }

    /** The main rows of a table whose rows are sources. */
    private static List<BudgetRow> sources(SourceTable table, List<BudgetRow> rows) {
        return SOURCES.matcher(table.header(1)).matches()
                ? rows.stream().filter(row -> TOP.matcher(row.row()).matches()).toList()
                : List.of();
    }

    private static void read(AnnexTable annex, int number, List<BudgetRow> rows) {
        SourceTable table = annex.table();
        int sum = sumColumn(table);
        List<Integer> columns = moneyColumns(annex, sum);
        String above = "";
        int details = 0;
        for (SourceTable.Row row : table.rows()) {
            String label = row.text(0).replaceAll("\\.$", "");
            boolean total = AnnexTable.isTotal(row);
            details = !label.isEmpty() ? 0 : total ? details : details + 1;
            String code = total ? "TOTAL" : label.isEmpty() ? above + (char) ('a' + details - 1) : label;
            above = label.isEmpty() ? above : label;
            BudgetRow read = row(table, row, columns, sum, number, code);
            if (read.declared() != null || read.cells().values().stream().anyMatch(cell -> cell != null)) {
                rows.add(read);
            }
        }
    }

    private static BudgetRow row(
            SourceTable table, SourceTable.Row row, List<Integer> columns, int sum, int number, String code) {
        Map<String, BigDecimal> cells = new LinkedHashMap<>();
        BigDecimal added = BigDecimal.ZERO;
        for (int column : columns) {
            BigDecimal cell = amount(row.text(column));
            cells.put(table.header(column), cell);
            added = cell == null ? added : added.add(cell);
        }
        BigDecimal declared = sum < 0 ? null : amount(row.text(sum));
        boolean fits = declared != null && declared.compareTo(added) == 0;
        Paragraph name = row.cell(1);
        return new BudgetRow(
                number,
                code,
                row.text(1),
                cells,
                declared,
                added,
                fits ? Confidence.CERTAIN : Confidence.CHECK,
                name == null || name.isBlank() ? row.cell(0).passage() : name.passage());
    }

    private static int sumColumn(SourceTable table) {
        for (int column = 2; column < table.columns().size(); column++) {
            if (table.header(column).matches("(?iu).*\\btổng(?: cộng| số)?$")) {
                return column;
            }
        }
        return -1;
    }

    private static List<Integer> moneyColumns(AnnexTable annex, int sum) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 2; column < annex.table().columns().size(); column++) {
            boolean words = column == annex.owner()
                    || column == annex.cooperating()
                    || column == annex.time() && annex.owner() > 0;
            if (column != sum
                    && !words
                    && MONEY_COLUMN.matcher(annex.table().header(column)).matches()) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static BigDecimal amount(String cell) {
        return cell.matches("-+") ? BigDecimal.ZERO : Numbers.parse(cell);
    }

    private static void years(BudgetRow total, Map<String, BigDecimal> years) {
        Pattern year = Pattern.compile("\\b(20\\d\\d)\\b");
        total.cells().forEach((column, amount) -> {
            Matcher matcher = year.matcher(column);
            if (matcher.find() && amount != null) {
                years.merge(matcher.group(1), amount, BigDecimal::add);
            }
        });
    }

    /** The rows that list sources, in dong. */
    List<MoneyRead> bySource() {
        return sources.stream().map(this::money).toList();
    }

    /** The row of sums in dong, null when there is none. */
    MoneyRead total() {
        return rows.stream()
                .filter(row -> row.row().equals("TOTAL"))
                .findFirst()
                .map(this::money)
                .orElse(null);
    }

    private MoneyRead money(BudgetRow row) {
        BigDecimal amount = (row.declared() == null ? row.sum() : row.declared()).multiply(unit);
        return new MoneyRead(row.text(), amount, null, null, unitWords, row.source());
    }

    private static String unit(SourceText text) {
        String all = String.join(
                        " ", text.allParagraphs().stream().map(Paragraph::text).toList())
                + String.join(
                        " ",
                        text.tables().stream()
                                .flatMap(t -> t.columns().stream())
                                .map(Paragraph::text)
                                .toList());
        Matcher unit = UNIT.matcher(all);
        return unit.find() ? unit.group(1).toLowerCase(Locale.ROOT) : "đồng";
    }

    private static BigDecimal dong(String unit) {
        return switch (unit) {
            case "triệu đồng" -> BigDecimal.valueOf(1_000_000);
            case "tỷ đồng" -> BigDecimal.valueOf(1_000_000_000);
            case "nghìn đồng" -> BigDecimal.valueOf(1_000);
            default -> BigDecimal.ONE;
        };
    }
}
