package trinhky.reporting.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import trinhky.document.OfficialDocument.Annex;
import trinhky.document.OfficialDocument.Block;
import trinhky.document.OfficialDocument.Column;
import trinhky.document.OfficialDocument.Paragraph;
import trinhky.document.OfficialDocument.Row;
import trinhky.document.OfficialDocument.Table;
import trinhky.reporting.domain.AssignmentProgress;
import trinhky.reporting.domain.ConsolidatedFigure;
import trinhky.reporting.domain.ProgressStatus;
import trinhky.reporting.domain.WrittenNumber;

/** The annexes of a consolidated report: task by task, who was late or missing, which figures were adjusted and why. */
final class ConsolidatedReportAnnexes {
    private static final Map<ProgressStatus, String> STATUSES = Map.of(
            ProgressStatus.NOT_STARTED, "Chưa bắt đầu",
            ProgressStatus.IN_PROGRESS, "Đang thực hiện",
            ProgressStatus.BLOCKED, "Có vướng mắc",
            ProgressStatus.DONE, "Hoàn thành");

    private ConsolidatedReportAnnexes() {}

    /** The annexes that have something to show. */
    static List<Annex> of(ConsolidatedReport report) {
        return Stream.of(assignments(report), punctuality(report), adjustments(report))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Annex> assignments(ConsolidatedReport report) {
        if (report.assignments().isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(
                new Column("TT", false, 8),
                new Column("Nhiệm vụ", false, 38),
                new Column("Cơ quan chủ trì", false, 20),
                new Column("Tiến độ", false, 16),
                new Column("Kết quả", false, 18));
        List<Row> rows = new ArrayList<>();
        String group = null;
        for (AssignmentProgress one : report.assignments()) {
            if (!one.groupTitle().equals(group)) {
                group = one.groupTitle();
                rows.add(Row.ofGroup(group));
            }
            rows.add(row(one, report));
        }
        return List.of(new Annex("Tiến độ thực hiện các nhiệm vụ", List.of(new Table(columns, rows))));
    }

    private static Row row(AssignmentProgress one, ConsolidatedReport report) {
        String progress =
                one.status() == null ? "Chưa có báo cáo" : STATUSES.get(one.status()) + " (" + one.percent() + " %)";
        return Row.of(List.of(
                one.code(),
                one.title(),
                one.unitId() == null ? "Chưa phân công" : report.nameOf(one.unitId()),
                progress,
                one.result() == null ? "" : one.result()));
    }

    private static List<Annex> punctuality(ConsolidatedReport report) {
        List<Block> content = new ArrayList<>();
        list(content, "Đơn vị gửi muộn: ", report.late());
        list(content, "Đơn vị chưa gửi: ", report.missing());
        return content.isEmpty() ? List.of() : List.of(new Annex("Đơn vị gửi muộn, chưa gửi báo cáo", content));
    }

    private static void list(List<Block> content, String label, List<String> names) {
        if (!names.isEmpty()) {
            content.add(new Paragraph(label + String.join("; ", names) + "."));
        }
    }

    private static List<Annex> adjustments(ConsolidatedReport report) {
        List<Block> notes = report.figures().stream()
                .filter(figure -> figure.adjustment().isPresent())
                .<Block>map(figure -> new Paragraph(note(figure)))
                .toList();
        return notes.isEmpty() ? List.of() : List.of(new Annex("Số liệu được điều chỉnh (*)", notes));
    }

    private static String note(ConsolidatedFigure figure) {
        String computed = figure.computed() == null ? "chưa có số liệu" : WrittenNumber.write(figure.computed());
        return figure.definition().code() + " " + figure.definition().name() + ": số tổng hợp " + computed
                + ", điều chỉnh thành " + WrittenNumber.write(figure.amount()) + ". Lý do: "
                + figure.adjustment().orElseThrow().reason();
    }
}
