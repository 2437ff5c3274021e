package trinhky.plan.domain.readiness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trinhky.plan.WordReading;
import trinhky.plan.domain.Assignment;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.PlanSection;

/** A task stands in the group that its number says, and in the group under which the body has it. */
final class TasksInTheirGroup implements WordingCheck {

    private static final double SAME_TASK = 0.9;
    private static final double SAME_GROUP = 0.5;

    @Override
    public Stream<Finding> check(PlanContent plan, WordReading words) {
        Map<String, String> groupOfPrefix = groupOfPrefix(plan.assignments());
        return plan.assignments().stream()
                .filter(task -> hasGroup(task) && !task.title().isBlank())
                .flatMap(task -> byNumber(task, groupOfPrefix).or(() -> byBody(task, plan, words)).stream());
    }

    /** Most tasks whose number begins so stand in this group. */
    private static Map<String, String> groupOfPrefix(List<Assignment> tasks) {
        Map<String, Map<String, Long>> counted = tasks.stream()
                .filter(task -> hasGroup(task) && !prefix(task).isEmpty())
                .collect(Collectors.groupingBy(
                        TasksInTheirGroup::prefix,
                        Collectors.groupingBy(Assignment::groupTitle, Collectors.counting())));
        return counted.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> most(entry.getValue())));
    }

    private static String most(Map<String, Long> counted) {
        long all = counted.values().stream().mapToLong(Long::longValue).sum();
        return counted.entrySet().stream()
                .filter(group -> group.getValue() * 2 > all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static Optional<Finding> byNumber(Assignment task, Map<String, String> groupOfPrefix) {
        String group = groupOfPrefix.getOrDefault(prefix(task), "");
        return group.isEmpty() || group.equals(task.groupTitle())
                ? Optional.empty()
                : Optional.of(finding(task, new Evidence(Evidence.Source.ANNEX, prefix(task), group)));
    }

    private static Optional<Finding> byBody(Assignment task, PlanContent plan, WordReading words) {
        return plan.sections().stream()
                .filter(section ->
                        section.body().lines().anyMatch(line -> words.likeness(line, task.title()) > SAME_TASK))
                .filter(section -> isOfOtherGroup(section, task, plan, words))
                .findFirst()
                .map(section -> finding(task, new Evidence(Evidence.Source.SECTION, section.label(), section.title())));
    }

    /** The section, or one that it is part of, is called like another group and not like the task's own. */
    private static boolean isOfOtherGroup(PlanSection section, Assignment task, PlanContent plan, WordReading words) {
        List<String> path = plan.sections().stream()
                .filter(one -> one.equals(section) || section.label().startsWith(one.label() + "."))
                .map(PlanSection::title)
                .toList();
        Predicate<String> named = group -> path.stream().anyMatch(title -> words.likeness(title, group) > SAME_GROUP);
        return !named.test(task.groupTitle())
                && plan.assignments().stream()
                        .filter(TasksInTheirGroup::hasGroup)
                        .map(Assignment::groupTitle)
                        .distinct()
                        .anyMatch(named);
    }

    private static Finding finding(Assignment task, Evidence other) {
        return Finding.info(
                "task-in-wrong-group",
                new Place(PlanPart.ASSIGNMENTS, task.id(), "groupTitle"),
                List.of(task.code(), task.groupTitle()),
                new Evidence(Evidence.Source.TASK, task.code(), task.title()),
                other);
    }

    private static boolean hasGroup(Assignment task) {
        return task.groupTitle() != null && !task.groupTitle().isBlank();
    }

    /** "III" of "III.9". */
    private static String prefix(Assignment task) {
        int dot = task.code() == null ? -1 : task.code().lastIndexOf('.');
        return dot < 0 ? "" : task.code().substring(0, dot).strip();
    }
}
