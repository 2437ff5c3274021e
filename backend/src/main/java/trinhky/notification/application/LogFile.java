package trinhky.notification.application;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A log as a file for spreadsheet programs.
 *
 * @param ending of the file's name, without the dot
 */
public record LogFile(String ending, String mediaType, byte[] content) {

    /** As CSV with commas, in UTF-8 with its mark, so that spreadsheet programs read the diacritics. */
    static LogFile commaSeparated(List<List<String>> rows) {
        byte[] content = SpreadsheetFile.commaSeparated(rows).getBytes(StandardCharsets.UTF_8);
        return new LogFile("csv", "text/csv; charset=UTF-8", content);
    }

    /** As XLSX, every cell a text cell. */
    static LogFile workbook(String title, List<List<String>> rows) {
        return new LogFile(
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                SpreadsheetFile.workbook(title, rows));
    }
}
