package trinhky.notification.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import trinhky.shared.SheetText;

/** Rows of text as a file for spreadsheet programs, which must show them and never compute them. */
@SuppressWarnings("PMD.CloseResource") // closed with its workbook
final class SpreadsheetFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SpreadsheetFile() {}

    /** A workbook with one sheet; the first row is its head. */
    static byte[] workbook(String title, List<List<String>> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "TrinhKy", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title);
            for (int line = 0; line < rows.size(); line++) {
                List<String> row = rows.get(line);
                for (int column = 0; column < row.size(); column++) {
                    sheet.value(line, column, SheetText.of(row.get(column)));
                }
            }
            sheet.range(0, 0, 0, rows.get(0).size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file.toByteArray();
    }

    /** RFC 4180 with the mark of UTF-8. */
    static String commaSeparated(List<List<String>> rows) {
        return BYTE_ORDER_MARK
                + rows.stream()
                        .map(row -> row.stream().map(SpreadsheetFile::quoted).collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String quoted(String cell) {
        return '"' + SheetText.typed(cell).replace("\"", "\"\"") + '"';
    }
}
