package trinhky.consultation.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.shared.SheetText;

/** The table of opinions as a workbook, with the columns that offices use. */
@Service
public class OpinionWorkbook {

    private static final int[] WIDTHS = {6, 32, 14, 20, 24, 60, 14, 60, 40};
    private static final int HEAD = 3;

    private final ReadOpinionTable table;
    private final OpinionLines lines;

    OpinionWorkbook(ReadOpinionTable table, OpinionLines lines) {
        this.table = table;
        this.lines = lines;
    }

    /** The XLSX file of a round. */
    @Transactional(readOnly = true)
    public byte[] write(UUID roundId) {
        OpinionTableView read = table.read(roundId);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "TrinhKy", "1.0")) {
            fill(workbook.newWorksheet(lines.sheetName()), read);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file.toByteArray();
    }

    private void fill(Worksheet sheet, OpinionTableView read) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        sheet.value(0, 0, lines.title());
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, SheetText.of(read.detail().round().subjectTitle()));
        write(sheet, HEAD, lines.heads());
        style(sheet, HEAD).bold().wrapText(true).set();
        sheet.freezePane(0, HEAD + 1);
        int row = HEAD + 1;
        for (List<String> line :
                lines.of(read.opinions(), read.silent(), read.detail().round().silencePolicy())) {
            write(sheet, row, line);
            style(sheet, row).wrapText(true).verticalAlignment("top").set();
            row++;
        }
    }

    private static StyleSetter style(Worksheet sheet, int row) {
        return sheet.range(row, 0, row, WIDTHS.length - 1).style();
    }

    private static void write(Worksheet sheet, int row, List<String> values) {
        for (int column = 0; column < values.size(); column++) {
            sheet.value(row, column, SheetText.of(values.get(column)));
        }
    }
}
