package trinhky.reporting.application.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.Access;
import trinhky.identity.CurrentOfficial;
import trinhky.reporting.application.SubjectTypes;
import trinhky.shared.Messages;
import trinhky.shared.SheetText;

/** The table of a cycle, units by indicators, as a workbook that offices go on working with. */
@Service
@SuppressWarnings("PMD.CloseResource") // closed with its workbook
public class ReportGridWorkbook {

    private static final int HEAD = 3;
    private static final int TOTAL = HEAD + 1;
    private static final int FIRST_VALUE = 3;
    private static final int[] WIDTHS = {6, 36, 20};
    private static final int VALUE_WIDTH = 18;

    private final Access access;
    private final CycleRows cycles;
    private final ReadReportGrid grid;
    private final Messages messages;

    ReportGridWorkbook(Access access, CycleRows cycles, ReadReportGrid grid, Messages messages) {
        this.access = access;
        this.cycles = cycles;
        this.grid = grid;
        this.messages = messages;
    }

    /** The XLSX file as the reports stand now; numbers stay numbers, a unit that has not reported stays empty. */
    @Transactional(readOnly = true)
    public byte[] write(UUID cycleId) {
        CurrentOfficial reader = access.requireRead(SubjectTypes.CYCLE, cycleId.toString());
        CycleRowView cycle = cycles.one(cycleId, Readers.unitsOf(reader));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "TrinhKy", "1.0")) {
            fill(workbook.newWorksheet(words("name")), cycle, grid.read(cycleId));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file.toByteArray();
    }

    private void fill(Worksheet sheet, CycleRowView cycle, ReportGridView table) {
        sheet.value(0, 0, words("title", cycle.period().label()));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, SheetText.of(words("plan", cycle.planNumber(), cycle.planTitle())));
        heads(sheet, table.indicators());
        totals(sheet, table.indicators());
        int line = TOTAL + 1;
        for (GridRowView row : table.rows()) {
            sheet.value(line, 0, line - TOTAL);
            sheet.value(line, 1, SheetText.of(row.obligation().unit().name()));
            sheet.value(line, 2, words("state." + row.obligation().timeliness()));
            cells(sheet, line, row.cells());
            line++;
        }
        sheet.freezePane(2, TOTAL + 1);
    }

    private void heads(Worksheet sheet, List<GridColumnView> indicators) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
            sheet.value(HEAD, column, words("column." + column));
        }
        for (int place = 0; place < indicators.size(); place++) {
            GridColumnView indicator = indicators.get(place);
            sheet.width(FIRST_VALUE + place, VALUE_WIDTH);
            sheet.value(
                    HEAD,
                    FIRST_VALUE + place,
                    SheetText.of(indicator.code() + ". " + indicator.name() + " (" + indicator.unit() + ")"));
        }
        sheet.range(HEAD, 0, HEAD, FIRST_VALUE + indicators.size())
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    private void totals(Worksheet sheet, List<GridColumnView> indicators) {
        sheet.value(TOTAL, 1, words("total"));
        for (int place = 0; place < indicators.size(); place++) {
            number(sheet, TOTAL, FIRST_VALUE + place, indicators.get(place).total());
        }
        sheet.range(TOTAL, 0, TOTAL, FIRST_VALUE + indicators.size())
                .style()
                .bold()
                .set();
    }

    private void cells(Worksheet sheet, int line, List<GridCellView> cells) {
        for (int place = 0; place < cells.size(); place++) {
            GridCellView cell = cells.get(place);
            if (cell != null && cell.nil()) {
                sheet.value(line, FIRST_VALUE + place, words("nil"));
            } else if (cell != null) {
                number(sheet, line, FIRST_VALUE + place, cell.amount());
            }
        }
    }

    private static void number(Worksheet sheet, int line, int column, BigDecimal amount) {
        if (amount != null) {
            sheet.value(line, column, amount);
        }
    }

    private String words(String key, Object... args) {
        return messages.text("reporting.sheet." + key, List.of(args));
    }
}
