package trinhky.document.application.word;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import trinhky.document.OfficialDocument.Column;
import trinhky.document.OfficialDocument.Row;
import trinhky.document.OfficialDocument.Table;

/** Writes tables: those of the text with lines and a head on every page, and two columns side by side without lines. */
final class WordTables {

    private static final double SIZE = 13;

    private final XWPFDocument file;

    WordTables(XWPFDocument file) {
        this.file = file;
    }

    /** Two cells beside one another, the left one that many hundredths wide. */
    XWPFTableRow sideBySide(int left, int width) {
        XWPFTable table = file.createTable(1, 2);
        table.removeBorders();
        table.setWidth("100%");
        columns(table, List.of(left, 100 - left), width);
        table.getRow(0).setCantSplitRow(true);
        return table.getRow(0);
    }

    /** A table of the text; {@code width} is that of the space between the margins, in twentieths of a point. */
    void add(Table content, int width) {
        int count = content.columns().size();
        XWPFTable table = file.createTable(1 + content.rows().size(), count);
        table.setWidth("100%");
        columns(table, shares(content.columns()), width);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < count; i++) {
            text(
                    head.getCell(i),
                    content.columns().get(i).title(),
                    Look.centred(SIZE).inBold());
        }
        for (int i = 0; i < content.rows().size(); i++) {
            row(table.getRow(i + 1), content.rows().get(i), content.columns());
        }
    }

    private static void row(XWPFTableRow target, Row row, List<Column> columns) {
        target.setCantSplitRow(true);
        if (row.group()) {
            span(target, columns.size());
            text(target.getCell(0), row.cells().get(0), Look.left(SIZE).inBold());
            target.getCell(0).getParagraphArray(0).setKeepNext(true);
            return;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            text(target.getCell(i), row.cells().get(i), columns.get(i).numeric() ? Look.right(SIZE) : Look.left(SIZE));
        }
    }

    private static void span(XWPFTableRow row, int columns) {
        for (int i = columns - 1; i > 0; i--) {
            row.removeCell(i);
        }
        XWPFTableCell cell = row.getCell(0);
        (cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr())
                .addNewGridSpan()
                .setVal(java.math.BigInteger.valueOf(columns));
    }

    private static void text(XWPFTableCell cell, String text, Look look) {
        WordParagraphs.write(cell.getParagraphArray(0), text, look);
    }

    /** Shares of the width in hundredths; what is left open is divided evenly. */
    private static List<Integer> shares(List<Column> columns) {
        int given = columns.stream().mapToInt(Column::widthPercent).sum();
        long open =
                columns.stream().filter(column -> column.widthPercent() == 0).count();
        int rest = open == 0 ? 0 : Math.max(1, (int) ((100 - given) / open));
        return columns.stream()
                .map(column -> column.widthPercent() == 0 ? rest : column.widthPercent())
                .toList();
    }

    private static void columns(XWPFTable table, List<Integer> shares, int width) {
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        grid.setGridColArray(new org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol[0]);
        shares.forEach(
                share -> grid.addNewGridCol().setW(java.math.BigInteger.valueOf(Math.round(width * share / 100.0))));
        table.getRows()
                .forEach(row -> IntStream.range(0, shares.size())
                        .forEach(i -> row.getCell(i).setWidth(shares.get(i) + "%")));
    }
}
