package trinhky.document;

import java.util.List;

/**
 * A table as it is to be printed.
 *
 * @param facts lines under the title
 * @param rows a text for each column; every text is escaped
 * @param closing a line under the table, right, or null
 */
public record PrintedTable(
        String title, List<String> facts, List<Column> columns, List<List<String>> rows, String closing) {

    public PrintedTable {
        facts = List.copyOf(facts);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param width its share of the page's width, in hundredths
     */
    public record Column(String header, int width) {}
}
