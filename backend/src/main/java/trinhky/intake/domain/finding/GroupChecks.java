package trinhky.intake.domain.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import trinhky.intake.domain.reading.FindingRead;
import trinhky.intake.domain.reading.IndicatorRead;
import trinhky.intake.domain.reading.Likeness;
import trinhky.intake.domain.reading.PlanReading;
import trinhky.intake.domain.reading.TaskRead;
import trinhky.intake.domain.source.Outline;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.Section;

/** Tasks listed under another group than the body has them, and targets followed by another unit than the task's lead. */
final class GroupChecks implements Checks.Check {

    private static final int BEGIN = 12;
    private static final double SAME_TASK = 0.9;
    private static final double SAME_GROUP = 0.5;
    private static final double NAMED_IN_TASK = 0.8;

    @Override
    public List<FindingRead> in(PlanReading reading) {
        List<FindingRead> found = new ArrayList<>();
        List<Section> sections = Outline.of(reading.text().paragraphs()).sections();
        for (TaskRead task : reading.tasks()) {
            if (task.unit() == null && task.groupTitle() != null) {
                group(task, sections, reading.tasks(), found);
            }
        }
        for (IndicatorRead one : reading.indicators()) {
            if (one.annex() != null && one.responsible().size() == 1) {
                owner(one, reading.tasks(), found);
            }
        }
        return found;
    }

    private static void group(TaskRead task, List<Section> sections, List<TaskRead> tasks, List<FindingRead> found) {
        String begin = task.text().substring(0, Math.min(BEGIN, task.text().length()));
        for (Section section : sections) {
            for (Paragraph paragraph : section.paragraphs()) {
                boolean near =
                        paragraph.text().contains(begin) && Likeness.of(paragraph.text(), task.text()) > SAME_TASK;
                if (near && isOther(task, section, tasks)) {
                    found.add(FindingRead.info("TASK_IN_WRONG_GROUP", paragraph.passage(), task.source())
                            .with(task.code(), task.groupTitle()));
                    return;
                }
            }
        }
    }

    /** The body's section is like another group's title and not like this one's. */
    private static boolean isOther(TaskRead task, Section section, List<TaskRead> tasks) {
        boolean own = section.path().anyMatch(heading -> Likeness.of(heading.title(), task.groupTitle()) > SAME_GROUP);
        boolean other = tasks.stream()
                .filter(row -> row.groupTitle() != null && !row.groupTitle().equals(task.groupTitle()))
                .anyMatch(row -> section.path()
                        .anyMatch(heading -> Likeness.of(heading.title(), row.groupTitle()) > SAME_GROUP));
        return !own && other;
    }

    /** The one task that names the target's matter, when another unit leads it. */
    private static void owner(IndicatorRead one, List<TaskRead> tasks, List<FindingRead> found) {
        List<TaskRead> moving = tasks.stream()
                .filter(task -> task.leadRaw().isFound() && covered(one.name(), task.text()) > NAMED_IN_TASK)
                .toList();
        if (moving.size() == 1 && !moving.get(0).lead().equals(one.responsible())) {
            found.add(FindingRead.info(
                            "OWNER_VS_TASK_LEAD",
                            one.owner().source(),
                            moving.get(0).leadRaw().source())
                    .with(
                            one.name(),
                            one.responsible().get(0),
                            moving.get(0).leadRaw().value()));
        }
    }

    private static double covered(String name, String task) {
        Set<String> words = Likeness.words(name);
        Set<String> there = Likeness.words(task);
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(there::contains).count() / words.size();
    }
}
