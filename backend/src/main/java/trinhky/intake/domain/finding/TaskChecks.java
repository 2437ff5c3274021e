package trinhky.intake.domain.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import trinhky.intake.domain.reading.FindingRead;
import trinhky.intake.domain.reading.PlanReading;
import trinhky.intake.domain.reading.TaskRead;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.Passage;
import trinhky.intake.domain.source.SourceTable;

/** Tasks of an annex: one lead each, a time, a product. */
final class TaskChecks implements Checks.Check {

    @Override
    public List<FindingRead> in(PlanReading reading) {
        List<FindingRead> found = new ArrayList<>();
        List<TaskRead> rows =
                reading.tasks().stream().filter(task -> task.unit() == null).toList();
        List<Passage> several = new ArrayList<>();
        for (TaskRead task : rows) {
            if (!task.leadRaw().isFound()) {
                found.add(FindingRead.error("TASK_WITHOUT_LEAD", task.source()).with(task.code(), task.text()));
            } else if (task.lead().size() > 1 || isOpen(task.leadRaw().value())) {
                several.add(task.leadRaw().source());
            }
        }
        if (!several.isEmpty()) {
            found.add(FindingRead.warning("LEAD_NOT_SINGLE", several.toArray(Passage[]::new)));
        }
        if (!rows.isEmpty() && rows.stream().allMatch(task -> task.time() == null && task.output() == null)) {
            found.add(FindingRead.warning("TASK_WITHOUT_TIME_OR_OUTPUT", header(reading, rows.get(0))));
        }
        return found;
    }

    /** "Các sở, ngành …": a class of units, not one. */
    private static boolean isOpen(String lead) {
        return lead.toLowerCase(Locale.ROOT).matches("^(?:các|những) .*");
    }

    private static Passage[] header(PlanReading reading, TaskRead first) {
        return reading.text().tables().stream()
                .filter(table -> table.rows().stream().anyMatch(row -> holds(row, first)))
                .flatMap(table -> table.columns().stream().skip(1))
                .map(Paragraph::passage)
                .toArray(Passage[]::new);
    }

    private static boolean holds(SourceTable.Row row, TaskRead task) {
        return row.cells().stream()
                .anyMatch(cell -> cell != null && cell.display().equals(task.text()));
    }
}
