package trinhky.intake.domain.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trinhky.intake.domain.reading.BudgetRow;
import trinhky.intake.domain.reading.FindingRead;
import trinhky.intake.domain.reading.IndicatorRead;
import trinhky.intake.domain.reading.Likeness;
import trinhky.intake.domain.reading.PlanReading;

/** A number of people to be trained against the rows that pay for it: so many each year, in so many years. */
final class TrainingNumbers implements Checks.Check {

    private static final Pattern EACH =
            Pattern.compile("(?iu)cho (?:khoảng )?(\\d[\\d.]*) (?:lượt )?(?:người|học viên|lượt)(?: là)? (.*)");
    private static final double SAME_PEOPLE = 0.3;

    @Override
    public List<FindingRead> in(PlanReading reading) {
        List<FindingRead> found = new ArrayList<>();
        for (IndicatorRead one : reading.indicators()) {
            if (one.body() != null
                    && one.body().low() != null
                    && String.valueOf(one.body().unit()).matches("lượt.*|người")) {
                compare(one, reading.budget().rows(), found);
            }
        }
        return found;
    }

    private static void compare(IndicatorRead one, List<BudgetRow> rows, List<FindingRead> found) {
        for (BudgetRow row : rows) {
            Matcher each = EACH.matcher(row.text());
            if (each.find() && Likeness.of(each.group(2), one.name()) > SAME_PEOPLE) {
                long years = row.cells().values().stream()
                        .filter(cell -> cell != null && cell.signum() > 0)
                        .count();
                BigDecimal all = new BigDecimal(each.group(1).replace(".", "")).multiply(BigDecimal.valueOf(years));
                if (all.compareTo(one.body().low()) != 0) {
                    found.add(
                            FindingRead.error("TARGET_TASK_QUANTITY", one.body().source(), row.source())
                                    .with(one.body().low().toPlainString(), each.group(1), String.valueOf(years))
                                    .expecting(all.toPlainString()));
                }
            }
        }
    }
}
