package trinhky.intake.domain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import trinhky.intake.domain.reading.Likeness;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.SourceTable;
import trinhky.intake.domain.source.SourceText;

/** The rows of a report's tables with the cell that tells what was reached. */
final class ReportTables {

    private static final Pattern REACHED =
            Pattern.compile(".*(?:kết quả|thực hiện|đạt được|số liệu|tiến độ|tình hình|giá trị đạt|ước).*");
    private static final Pattern AIMED =
            Pattern.compile(".*(?:kế hoạch|mục tiêu|chỉ tiêu giao|được giao|cùng kỳ|năm trước|kỳ trước|đơn vị).*");
    private static final Pattern NAME = Pattern.compile(".*(?:chỉ tiêu|nhiệm vụ|nội dung|giải pháp|công việc).*");

    private ReportTables() {}

    static List<SaidLine> in(SourceText text) {
        List<SaidLine> found = new ArrayList<>();
        for (SourceTable table : text.tables()) {
            int name = column(table, NAME, 0, -1);
            int reached = column(table, REACHED, 1, name);
            if (reached > 0) {
                rows(table, Math.max(name, reached == 1 ? 0 : 1), reached, found);
            }
        }
        return found;
    }

    /** The last fitting column: what was reached stands right of what was aimed at. */
    private static int column(SourceTable table, Pattern words, int from, int not) {
        return IntStream.range(from, table.columns().size())
                .filter(column -> column != not)
                .filter(column -> fits(table.header(column).toLowerCase(Locale.ROOT), words))
                .reduce((first, last) -> words == NAME ? first : last)
                .orElse(-1);
    }

    private static boolean fits(String header, Pattern words) {
        boolean aimed =
                words == REACHED && AIMED.matcher(header).matches() && !header.matches(".*(?:kết quả|đạt được).*");
        return words.matcher(header).matches() && !aimed;
    }

    private static void rows(SourceTable table, int name, int reached, List<SaidLine> found) {
        for (SourceTable.Row row : table.rows()) {
            Paragraph value = row.cell(reached);
            if (!row.text(name).isBlank() && value != null && !value.isBlank()) {
                String quote = row.cell(name).display() + ": " + value.display();
                found.add(new SaidLine(
                        row.text(0).replaceAll("\\.$", ""),
                        Likeness.words(row.text(name)),
                        value.display(),
                        true,
                        value.passage().since(row.line()).quoting(quote)));
            }
        }
    }
}
