package trinhky.distribution.application.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.shared.Messages;
import trinhky.shared.SheetText;

/**
 * The register as a sheet with the ten columns of Decree 30/2020, Annex IV; no word of a document is ever run as a formula.
 */
@Service
public class ExportRegister {

    private static final int[] WIDTHS = {16, 12, 60, 28, 48, 22, 9, 12, 16, 24};
    private static final int COPIES = 6;

    private final ReadRegister register;
    private final RegisterTable table;
    private final Messages messages;

    ExportRegister(ReadRegister register, RegisterTable table, Messages messages) {
        this.register = register;
        this.table = table;
        this.messages = messages;
    }

    /** The sheet (XLSX) of the lines that the filter lets through. */
    @Transactional(readOnly = true)
    public byte[] export(RegisterFilter filter) {
        List<RegisterRow> rows = register.all(filter);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "TrinhKy", "1.0")) {
            write(workbook.newWorksheet(messages.text("distribution.register.sheet", List.of())), rows);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file.toByteArray();
    }

    private void write(Worksheet sheet, List<RegisterRow> rows) {
        List<String> heads = table.heads();
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.width(column, WIDTHS[column]);
        }
        sheet.range(0, 0, 0, heads.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(0, 1);
        for (int line = 0; line < rows.size(); line++) {
            write(sheet, line + 1, rows.get(line));
        }
    }

    private void write(Worksheet sheet, int line, RegisterRow row) {
        List<String> texts = table.line(row);
        for (int column = 0; column < texts.size(); column++) {
            sheet.value(line, column, SheetText.of(texts.get(column)));
        }
        sheet.value(line, COPIES, row.copies());
        sheet.range(line, 0, line, texts.size() - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }
}
