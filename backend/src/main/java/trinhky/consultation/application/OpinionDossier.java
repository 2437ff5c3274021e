package trinhky.consultation.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.calendar.Deadlines;
import trinhky.calendar.VietnameseDates;
import trinhky.document.DossierFile;
import trinhky.document.DossierPart;
import trinhky.document.PrintedTable;
import trinhky.document.TablePrint;
import trinhky.shared.Messages;

/** The table of opinions of each round, with what was accepted or explained, for the dossier of its subject. */
@Component
class OpinionDossier implements DossierPart {

    private static final List<String> HEADS =
            List.of("number", "unit", "day", "view", "place", "remark", "kind", "answer", "change");
    private static final int[] WIDTHS = {4, 14, 8, 9, 9, 21, 8, 16, 11};

    private record Round(UUID id, int ordinal, String title) {}

    private final JdbcClient jdbc;
    private final OpinionTables tables;
    private final TablePrint print;
    private final Messages messages;

    OpinionDossier(JdbcClient jdbc, OpinionTables tables, TablePrint print, Messages messages) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.print = print;
        this.messages = messages;
    }

    @Override
    public List<DossierFile> of(String subjectType, String subjectId) {
        return jdbc
                .sql("""
                        select id, ordinal, subject_title from consultation_round
                        where subject_type = :type and subject_id = :id order by ordinal
                        """)
                .param("type", subjectType)
                .param("id", subjectId)
                .query((row, number) -> new Round(
                        row.getObject("id", UUID.class), row.getInt("ordinal"), row.getString("subject_title")))
                .list()
                .stream()
                .map(this::file)
                .toList();
    }

    private DossierFile file(Round round) {
        return new DossierFile(
                "y-kien/bang-tong-hop-lan-" + round.ordinal() + ".pdf",
                words("title"),
                print.pdf(new PrintedTable(
                        words("title"), List.of(round.title()), columns(), lines(tables.ofRound(round.id())), null)));
    }

    private List<PrintedTable.Column> columns() {
        List<PrintedTable.Column> columns = new ArrayList<>();
        HEADS.forEach(head -> columns.add(new PrintedTable.Column(words(head), WIDTHS[columns.size()])));
        return columns;
    }

    private List<List<String>> lines(List<GivenOpinionView> opinions) {
        List<List<String>> lines = new ArrayList<>();
        for (GivenOpinionView opinion : opinions) {
            List<RemarkView> remarks = opinion.remarks().isEmpty()
                    ? List.of(new RemarkView(0, "", opinion.generalText(), null))
                    : opinion.remarks();
            remarks.forEach(remark -> lines.add(line(lines.size() + 1, opinion, remark)));
        }
        return lines;
    }

    private List<String> line(int number, GivenOpinionView opinion, RemarkView remark) {
        CommentResponseView response = remark.response();
        String day = VietnameseDates.numeric(Deadlines.dayOf(opinion.givenAt()));
        return Arrays.asList(
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

    private String words(String key) {
        return messages.text("consultation.table." + key, List.of());
    }
}
