package trinhky.distribution.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.shared.BusinessClock;
import trinhky.shared.Messages;

/**
 * The register as a sheet with the ten columns of Decree 30/2020, Annex IV. Every text is written as a text cell, so that
 * no word of a document is ever run as a formula.
 */
@Service
public class ExportRegister {

    private static final List<String> COLUMNS = List.of(
            "number",
            "date",
            "summary",
            "signer",
            "recipients",
            "archive",
            "copies",
            "transferred",
            "receipts",
            "note");
    private static final int[] WIDTHS = {16, 12, 60, 28, 48, 22, 9, 12, 16, 24};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ReadRegister register;
    private final Messages messages;
    private final RegisterNotes notes;

    ExportRegister(ReadRegister register, Messages messages, RegisterNotes notes) {
        this.register = register;
        this.messages = messages;
        this.notes = notes;
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
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(0, column, messages.text("distribution.register." + COLUMNS.get(column), List.of()));
            sheet.width(column, WIDTHS[column]);
        }
        sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(0, 1);
        for (int line = 0; line < rows.size(); line++) {
            write(sheet, line + 1, rows.get(line));
        }
    }

    private void write(Worksheet sheet, int line, RegisterRow row) {
        sheet.value(line, 0, row.number());
        sheet.value(line, 1, DAY.format(row.issuedOn()));
        sheet.value(line, 2, row.summary());
        sheet.value(line, 3, row.signerName());
        sheet.value(line, 4, String.join("; ", row.recipients()));
        sheet.value(line, 5, row.archiveCopy());
        sheet.value(line, 6, row.copies());
        sheet.value(line, 7, row.transferredAt() == null ? "" : DAY.format(day(row)));
        sheet.value(line, 8, row.confirmed() + "/" + row.units());
        sheet.value(line, 9, notes.of(row));
        sheet.range(line, 0, line, COLUMNS.size() - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    private static LocalDate day(RegisterRow row) {
        return row.transferredAt().atZone(BusinessClock.ZONE).toLocalDate();
    }
}
