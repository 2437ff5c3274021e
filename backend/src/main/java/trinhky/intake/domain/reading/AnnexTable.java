package trinhky.intake.domain.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.SourceTable;

/** A table with its columns understood by the words of their headers. A column that is not there is -1. */
record AnnexTable(SourceTable table, int name, int owner, int cooperating, int time, int output, int value) {

    private static final Pattern OWNER = Pattern.compile(
            ".*(?:chủ trì|phụ trách|đơn vị theo dõi|(?:cơ quan|đơn vị) (?:theo dõi|thực hiện|chịu trách nhiệm|báo cáo)|đầu mối).*");
    private static final Pattern COOPERATING = Pattern.compile(".*phối hợp.*");
    private static final Pattern TIME = Pattern.compile(".*(?:thời gian|thời hạn|tiến độ|hoàn thành|năm thực hiện).*");
    private static final Pattern OUTPUT = Pattern.compile(".*(?:sản phẩm|kết quả|đầu ra|mục tiêu đạt).*");
    private static final Pattern TASK = Pattern.compile(".*(?:nhiệm vụ|giải pháp|nội dung|hoạt động|công việc).*");
    private static final Pattern TARGET = Pattern.compile(".*chỉ tiêu.*");
    private static final Pattern VALUE = Pattern.compile("(?s).*\\d[\\d.,]*\\s*(?:%|[\\p{L}/]{1,20}).*");
    private static final Pattern TOTAL = Pattern.compile("(?iu)^(?:tổng cộng|tổng số|tổng|cộng)(?!\\p{L}).*");
    private static final Pattern TITLED = Pattern.compile("^(?:[IVX]{1,5}|[A-H])[.)]\\s+\\p{L}.*");
    private static final Pattern GROUP = Pattern.compile("^(?:[IVX]{1,5}|[A-H])\\.?$");

    static AnnexTable of(SourceTable table) {
        int owner = column(table, OWNER, -1);
        int cooperating = column(table, COOPERATING, owner);
        int name = Math.max(1, column(table, TASK, owner));
        return new AnnexTable(
                table,
                name,
                owner,
                cooperating,
                column(table, TIME, owner),
                column(table, OUTPUT, name),
                valueColumn(table, name, owner));
    }

    /** Targets with their values and the units that follow them. */
    boolean listsIndicators() {
        return value > 0 && headers().anyMatch(words -> TARGET.matcher(words).matches()) && !listsMoney();
    }

    /** Tasks with the units that do them. */
    boolean listsTasks() {
        return owner > 0
                && !listsIndicators()
                && headers().anyMatch(words -> TASK.matcher(words).matches());
    }

    /** Amounts, by year or by source. */
    boolean listsMoney() {
        return headers().anyMatch(words -> words.matches(".*(?:kinh phí|ngân sách|ns tỉnh|ns tw).*"))
                || (owner < 0
                        && headers()
                                        .filter(words -> words.matches(".*\\b20\\d\\d\\b.*"))
                                        .count()
                                > 1);
    }

    /** A row that only names a group, such as "II". */
    static boolean isGroup(SourceTable.Row row) {
        return GROUP.matcher(row.text(0)).matches() || isTitledGroup(row);
    }

    /** "II. Title" in one cell across the table. */
    private static boolean isTitledGroup(SourceTable.Row row) {
        return TITLED.matcher(row.text(0)).matches()
                && row.cells().stream().skip(1).allMatch(cell -> cell == null || cell.isBlank());
    }

    /** The number of a group row. */
    static String groupLabel(SourceTable.Row row) {
        return row.text(0).replaceAll("[.)\\s].*$", "");
    }

    /** The title of a group row, null when it has none. */
    static String groupTitle(SourceTable.Row row, int name) {
        return isTitledGroup(row) ? row.cell(0).display().replaceFirst("^\\S+\\s+", "") : words(row, name);
    }

    /** The place of a row: within its group, unless its own number already says the group. */
    static String code(String group, String number) {
        boolean whole = group.isEmpty() || number.isEmpty() || number.startsWith(group + ".");
        return whole ? (number.isEmpty() ? group : number) : group + "." + number;
    }

    /** The row that adds the others up. */
    static boolean isTotal(SourceTable.Row row) {
        return TOTAL.matcher((row.text(0) + " " + row.text(1)).strip()).matches();
    }

    /** The words of a cell, null where the text has none. */
    static String words(SourceTable.Row row, int column) {
        Paragraph cell = row.cell(column);
        return cell == null || cell.isBlank() || cell.text().matches("[-\\s]+") ? null : cell.display();
    }

    private Stream<String> headers() {
        return table.columns().stream().map(column -> column.text().toLowerCase(Locale.ROOT));
    }

    private static int column(SourceTable table, Pattern words, int not) {
        return IntStream.range(1, table.columns().size())
                .filter(column -> column != not)
                .filter(column -> words.matcher(table.header(column).toLowerCase(Locale.ROOT))
                        .matches())
                .findFirst()
                .orElse(-1);
    }

    /** The column that holds values in most rows. */
    private static int valueColumn(SourceTable table, int name, int owner) {
        List<SourceTable.Row> rows =
                table.rows().stream().filter(row -> !isGroup(row)).toList();
        return IntStream.range(2, table.columns().size())
                .filter(column -> column != owner && column != name)
                .filter(column -> rows.stream()
                                        .filter(row ->
                                                VALUE.matcher(row.text(column)).matches())
                                        .count()
                                * 2
                        > rows.size())
                .findFirst()
                .orElse(-1);
    }
}
