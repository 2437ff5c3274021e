package trinhky.reporting.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import trinhky.calendar.VietnameseDates;
import trinhky.document.OfficialDocument.Block;
import trinhky.document.OfficialDocument.Column;
import trinhky.document.OfficialDocument.Heading;
import trinhky.document.OfficialDocument.Paragraph;
import trinhky.document.OfficialDocument.Row;
import trinhky.document.OfficialDocument.Table;
import trinhky.reporting.domain.ConsolidatedFigure;
import trinhky.reporting.domain.ConsolidationSection;
import trinhky.reporting.domain.IndicatorDefinition;
import trinhky.reporting.domain.ProgressStatus;
import trinhky.reporting.domain.UnitStatement;
import trinhky.reporting.domain.Verdict;
import trinhky.reporting.domain.WrittenNumber;

/** Lays out the text of a consolidated report in the parts that reports of this kind have. */
final class ConsolidatedReportBody {
    private static final Map<Verdict, String> VERDICTS = Map.of(
            Verdict.MET, "Đạt",
            Verdict.NOT_MET, "Chưa đạt",
            Verdict.ABOVE_RANGE, "Vượt khoảng đề ra",
            Verdict.NOT_COMPARABLE, "Chưa có cơ sở so sánh",
            Verdict.NO_DATA, "Chưa có số liệu");

    private final ConsolidatedReport report;
    private final List<Block> blocks = new ArrayList<>();

    private ConsolidatedReportBody(ConsolidatedReport report) {
        this.report = report;
    }

    /** The body of the document. */
    static List<Block> of(ConsolidatedReport report) {
        ConsolidatedReportBody body = new ConsolidatedReportBody(report);
        body.overview();
        body.indicators();
        body.assignments();
        body.statements("IV. KHÓ KHĂN, VƯỚNG MẮC", ConsolidationSection.DIFFICULTIES, report.difficulties());
        body.statements("V. KIẾN NGHỊ, ĐỀ XUẤT", ConsolidationSection.PROPOSALS, report.proposals());
        body.blocks.add(new Heading(1, "VI. NHIỆM VỤ KỲ TỚI"));
        body.text(ConsolidationSection.NEXT_STEPS);
        return body.blocks;
    }

    private void overview() {
        blocks.add(new Heading(1, "I. TÌNH HÌNH CHUNG"));
        blocks.add(new Paragraph(
                "Số liệu từ ngày %s đến hết ngày %s. %d đơn vị phải báo cáo; %d đơn vị gửi muộn, %d đơn vị chưa gửi."
                        .formatted(
                                VietnameseDates.numeric(report.cycle().dataFrom()),
                                VietnameseDates.numeric(report.cycle().dataTo()),
                                report.expected(),
                                report.late().size(),
                                report.missing().size())));
        text(ConsolidationSection.OVERVIEW);
    }

    private void indicators() {
        blocks.add(new Heading(1, "II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU"));
        text(ConsolidationSection.INDICATORS);
        List<Column> columns = List.of(
                new Column("TT", false, 8),
                new Column("Chỉ tiêu", false, 40),
                new Column("Mục tiêu", false, 16),
                new Column("Kết quả", true, 16),
                new Column("Đánh giá", false, 20));
        blocks.add(new Table(columns, grouped(report.figures())));
    }

    private static List<Row> grouped(List<ConsolidatedFigure> figures) {
        Map<String, List<ConsolidatedFigure>> groups = figures.stream()
                .collect(Collectors.groupingBy(
                        figure -> figure.definition().groupTitle(), LinkedHashMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        groups.forEach((title, members) -> {
            rows.add(Row.ofGroup(title));
            members.forEach(figure -> rows.add(row(figure)));
        });
        return rows;
    }

    private static Row row(ConsolidatedFigure figure) {
        IndicatorDefinition definition = figure.definition();
        String amount = figure.amount() == null
                ? "–"
                : WrittenNumber.write(figure.amount()) + (figure.adjustment().isPresent() ? " (*)" : "");
        return Row.of(List.of(
                definition.code(),
                definition.name() + " (" + definition.unit() + ")",
                target(definition),
                amount,
                VERDICTS.get(figure.verdict())));
    }

    private static String target(IndicatorDefinition definition) {
        String low = written(definition.low());
        String high = written(definition.high());
        return switch (definition.comparator()) {
            case EQ -> low;
            case GE -> "≥ " + low;
            case GT -> "> " + low;
            case LE -> "≤ " + (high.isEmpty() ? low : high);
            case LT -> "< " + (high.isEmpty() ? low : high);
            case RANGE -> low + " – " + high;
            case INCREASE -> "tăng " + low + (high.isEmpty() ? "" : " – " + high);
        };
    }

    private void assignments() {
        blocks.add(new Heading(1, "III. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ"));
        text(ConsolidationSection.ASSIGNMENTS);
        long done = count(ProgressStatus.DONE);
        long running = count(ProgressStatus.IN_PROGRESS);
        long blocked = count(ProgressStatus.BLOCKED);
        blocks.add(new Paragraph(
                "Trong %d nhiệm vụ: %d đã hoàn thành, %d đang thực hiện, %d có vướng mắc, %d chưa bắt đầu hoặc chưa có báo cáo."
                        .formatted(
                                report.assignments().size(),
                                done,
                                running,
                                blocked,
                                report.assignments().size() - done - running - blocked)));
    }

    private long count(ProgressStatus status) {
        return report.assignments().stream()
                .filter(one -> one.status() == status)
                .count();
    }

    private void statements(String heading, ConsolidationSection section, List<UnitStatement> statements) {
        blocks.add(new Heading(1, heading));
        if (!report.texts().getOrDefault(section, "").isBlank()) {
            text(section);
        } else if (statements.isEmpty()) {
            blocks.add(new Paragraph("Không có."));
        } else {
            byHeading(statements);
        }
    }

    private void byHeading(List<UnitStatement> statements) {
        Map<String, List<UnitStatement>> groups = statements.stream()
                .collect(Collectors.groupingBy(UnitStatement::heading, LinkedHashMap::new, Collectors.toList()));
        List<String> titles = List.copyOf(groups.keySet());
        IntStream.range(0, titles.size()).forEach(index -> {
            String title = titles.get(index);
            blocks.add(new Heading(2, (index + 1) + ". " + (title.isEmpty() ? "Nội dung chung" : title)));
            groups.get(title)
                    .forEach(one ->
                            blocks.add(new Paragraph("- " + one.body() + " (" + report.nameOf(one.unitId()) + ")")));
        });
    }

    private void text(ConsolidationSection section) {
        report.texts()
                .getOrDefault(section, "")
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> blocks.add(new Paragraph(line.strip())));
    }

    private static String written(BigDecimal number) {
        return number == null ? "" : WrittenNumber.write(number);
    }
}
