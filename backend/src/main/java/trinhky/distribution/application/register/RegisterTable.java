package trinhky.distribution.application.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import trinhky.document.PrintedTable;
import trinhky.document.TablePrint;
import trinhky.shared.BusinessClock;
import trinhky.shared.Messages;

/** The register of outgoing documents as it is printed, signed and kept (Decree 30/2020, article 16 and Annex IV). */
@Component
public class RegisterTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
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
    private static final int[] WIDTHS = {11, 8, 17, 13, 16, 8, 5, 8, 6, 8};

    private final TablePrint print;
    private final Messages messages;
    private final RegisterNotes notes;
    private final BusinessClock clock;

    RegisterTable(TablePrint print, Messages messages, RegisterNotes notes, BusinessClock clock) {
        this.print = print;
        this.messages = messages;
        this.notes = notes;
        this.clock = clock;
    }

    /** The lines as a PDF, in the order in which they were numbered. */
    public byte[] pdf(List<RegisterRow> rows, List<String> facts) {
        return print.pdf(new PrintedTable(
                say("title"),
                facts,
                columns(),
                rows.stream().map(this::line).toList(),
                say("printed", DAY.format(clock.today()), rows.size())));
    }

    private List<PrintedTable.Column> columns() {
        return IntStream.range(0, COLUMNS.size())
                .mapToObj(i -> new PrintedTable.Column(say(COLUMNS.get(i)), WIDTHS[i]))
                .toList();
    }

    /** The ten columns of a line as texts. */
    public List<String> line(RegisterRow row) {
        return List.of(
                row.number(),
                DAY.format(row.issuedOn()),
                row.summary(),
                row.signerName(),
                String.join("; ", row.recipients()),
                row.archiveCopy(),
                String.valueOf(row.copies()),
                row.transferredAt() == null ? "" : DAY.format(day(row)),
                row.confirmed() + "/" + row.units(),
                notes.of(row));
    }

    /** The heads of the ten columns. */
    public List<String> heads() {
        return COLUMNS.stream().map(this::say).toList();
    }

    private String say(String key, Object... args) {
        return messages.text("distribution.register." + key, List.of(args));
    }

    private static LocalDate day(RegisterRow row) {
        return row.transferredAt().atZone(BusinessClock.ZONE).toLocalDate();
    }
}
