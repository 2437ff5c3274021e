package trinhky.plan.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.document.OfficialDocument.Annex;
import trinhky.document.OfficialDocument.Column;
import trinhky.document.OfficialDocument.Row;
import trinhky.document.OfficialDocument.Table;
import trinhky.plan.domain.Assignment;
import trinhky.plan.domain.BudgetLine;
import trinhky.plan.domain.Indicator;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.Target;
import trinhky.plan.domain.UnitRef;
import trinhky.plan.domain.readiness.TargetWords;
import trinhky.plan.domain.readiness.UnitLookup;

/** Sets the annexes of a plan as tables: indicators, tasks, money. */
@Component
class PlanAnnexes {

    private final PlanUnits units;

    PlanAnnexes(PlanUnits units) {
        this.units = units;
    }

    List<Annex> of(PlanContent content) {
        UnitLookup lookup = units.lookup();
        return content.annexes().stream()
                .map(kind -> switch (kind) {
                    case INDICATORS -> new Annex("Phân công theo dõi chỉ tiêu", List.of(indicators(content, lookup)));
                    case ASSIGNMENTS -> new Annex("Phân công nhiệm vụ", List.of(assignments(content, lookup)));
                    case BUDGET -> new Annex("Dự kiến kinh phí (triệu đồng)", List.of(budget(content)));
                })
                .toList();
    }

    private static Table indicators(PlanContent content, UnitLookup lookup) {
        List<Column> columns = List.of(
                new Column("TT", false, 9),
                new Column("Chỉ tiêu", false, 43),
                new Column("Mục tiêu", false, 20),
                new Column("Đơn vị theo dõi", false, 28));
        List<Row> rows = grouped(
                content.indicators(),
                Indicator::groupTitle,
                row -> List.of(row.code(), row.name(), target(row), names(row.owner(), lookup)));
        return new Table(columns, rows).withoutEmptyColumns();
    }

    private static Table assignments(PlanContent content, UnitLookup lookup) {
        List<Column> columns = List.of(
                new Column("TT", false, 9),
                new Column("Nhiệm vụ", false, 41),
                new Column("Cơ quan chủ trì", false, 20),
                new Column("Cơ quan phối hợp", false, 15),
                new Column("Thời gian, sản phẩm", false, 15));
        List<Row> rows = grouped(
                content.assignments(),
                Assignment::groupTitle,
                row -> List.of(
                        row.code(),
                        row.title(),
                        names(row.lead(), lookup),
                        names(row.cooperating(), lookup),
                        joined("; ", row.timing(), row.output())));
        return new Table(columns, rows).withoutEmptyColumns();
    }

    private static Table budget(PlanContent content) {
        List<Column> columns = List.of(
                new Column("TT", false, 8),
                new Column("Nguồn kinh phí", false, 32),
                new Column("Nội dung", false, 30),
                new Column("Năm", false, 10),
                new Column("Số tiền", true, 20));
        List<BudgetLine> lines = content.budgetLines();
        List<Row> rows = new ArrayList<>();
        for (BudgetLine line : lines) {
            rows.add(line(rows.size() + 1, line));
        }
        BigDecimal sum = lines.stream()
                .map(BudgetLine::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        rows.add(Row.of(List.of("", "Tổng cộng", "", "", TargetWords.number(sum))));
        return new Table(columns, rows).withoutEmptyColumns();
    }

    private static Row line(int number, BudgetLine line) {
        String year = line.year() == null ? "" : line.year().toString();
        String amount = line.amount() == null ? "" : TargetWords.number(line.amount());
        String purpose = line.purpose() == null ? "" : line.purpose();
        return Row.of(List.of(String.valueOf(number), line.source(), purpose, year, amount));
    }

    private static <R> List<Row> grouped(List<R> rows, Function<R, String> group, Function<R, List<String>> cells) {
        List<Row> set = new ArrayList<>();
        String current = null;
        for (R row : rows) {
            if (!Objects.equals(group.apply(row), current)) {
                current = group.apply(row);
                set.add(Row.ofGroup(current));
            }
            set.add(Row.of(cells.apply(row)));
        }
        return set;
    }

    private static String target(Indicator indicator) {
        Target target = indicator.annex() != null ? indicator.annex() : indicator.body();
        return target == null ? "" : TargetWords.of(target, indicator.unit());
    }

    /** The words of the plan where it has some, else the names of the units. */
    private static String names(UnitRef reference, UnitLookup lookup) {
        return reference.raw() != null && !reference.raw().isBlank()
                ? reference.raw()
                : reference.unitIds().stream().map(lookup::nameOf).collect(Collectors.joining("; "));
    }

    private static String joined(String between, String... words) {
        return Stream.of(words).filter(word -> word != null && !word.isBlank()).collect(Collectors.joining(between));
    }
}
