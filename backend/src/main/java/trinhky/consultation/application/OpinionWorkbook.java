package trinhky.consultation.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.Deadlines;
import trinhky.calendar.VietnameseDates;
import trinhky.shared.Messages;
import trinhky.shared.SheetText;

/** The table of opinions as a workbook, with the columns that offices use. */
@Service
public class OpinionWorkbook {

    private static final int[] WIDTHS = {6, 32, 14, 20, 24, 60, 14, 60, 40};
    private static final int HEAD = 3;

    private final ReadOpinionTable table;
    private final Messages messages;

    OpinionWorkbook(ReadOpinionTable table, Messages messages) {
        this.table = table;
        this.messages = messages;
    }

    /** The XLSX file of a round. */
    @Transactional(readOnly = true)
    public byte[] write(UUID roundId) {
        OpinionTableView read = table.read(roundId);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "TrinhKy", "1.0")) {
            fill(workbook.newWorksheet(words("sheet")), read);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file.toByteArray();
    }

    private void fill(Worksheet sheet, OpinionTableView read) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        sheet.value(0, 0, words("title"));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, SheetText.of(read.detail().round().subjectTitle()));
        write(sheet, HEAD, heads());
        style(sheet, HEAD).bold().wrapText(true).set();
        sheet.freezePane(0, HEAD + 1);
        int row = HEAD + 1;
        for (List<String> line : lines(read)) {
            write(sheet, row, line);
            style(sheet, row).wrapText(true).verticalAlignment("top").set();
            row++;
        }
    }

    private static StyleSetter style(Worksheet sheet, int row) {
        return sheet.range(row, 0, row, WIDTHS.length - 1).style();
    }

    private List<String> heads() {
        return Stream.of("number", "unit", "day", "view", "place", "remark", "kind", "answer", "change")
                .map(this::words)
                .toList();
    }

    private List<List<String>> lines(OpinionTableView read) {
        List<List<String>> lines = new ArrayList<>();
        for (GivenOpinionView opinion : read.opinions()) {
            List<RemarkView> remarks = opinion.remarks().isEmpty()
                    ? List.of(new RemarkView(0, "", opinion.generalText(), null))
                    : opinion.remarks();
            remarks.forEach(remark -> lines.add(line(lines.size() + 1, opinion, remark)));
        }
        read.silent().forEach(unit -> lines.add(silent(lines.size() + 1, unit, read)));
        return lines;
    }

    private List<String> line(int number, GivenOpinionView opinion, RemarkView remark) {
        CommentResponseView response = remark.response();
        String day = VietnameseDates.numeric(Deadlines.dayOf(opinion.givenAt()));
        return List.of(
                String.valueOf(number),
                opinion.unit().name(),
                opinion.late() ? day + " " + words("late") : day,
                words("view." + opinion.kind()),
                remark.anchor(),
                remark.text(),
                response == null ? "" : words("kind." + response.kind()),
                response == null ? "" : response.text(),
                response == null ? "" : response.changeMade());
    }

    private List<String> silent(int number, ConsultedUnitView unit, OpinionTableView read) {
        String meaning = words("silent." + read.detail().round().silencePolicy());
        return List.of(String.valueOf(number), unit.name(), "", meaning, "", "", "", "", "");
    }

    private static void write(Worksheet sheet, int row, List<String> values) {
        for (int column = 0; column < values.size(); column++) {
            sheet.value(row, column, SheetText.of(values.get(column)));
        }
    }

    private String words(String key) {
        return messages.text("consultation.table." + key, List.of());
    }
}
