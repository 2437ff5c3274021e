package trinhky.reminder.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.WorkingDays;
import trinhky.identity.Access;
import trinhky.reminder.ReminderEvent;
import trinhky.reminder.domain.DueStep;
import trinhky.reminder.domain.PolicyHistory;
import trinhky.reminder.domain.PolicyRow;
import trinhky.reminder.domain.PolicyRules;
import trinhky.reminder.domain.PolicyVersion;
import trinhky.reminder.domain.ReminderDays;
import trinhky.reminder.domain.ReminderPolicies;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;
import trinhky.shared.FieldProblem;

/** Shows an administrator what rows of a policy would do, beside what the policy in force does; changes nothing. */
@Service
public class TryReminderPolicy {
    private static final int LONGEST_DAYS = 400;

    private final Access access;
    private final ReminderPolicies policies;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    TryReminderPolicy(Access access, ReminderPolicies policies, WorkingDays workingDays, BusinessClock clock) {
        this.access = access;
        this.policies = policies;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * The steps of the example in the order of their days, those that are no longer taken among them.
     *
     * @throws DomainProblem invalid, with the problems of the rows or {@code reminder.example-days}
     */
    @Transactional(readOnly = true)
    public List<TriedStep> tryOn(List<PolicyRow> rows, PolicyExample example) {
        access.requireAdministrator();
        List<FieldProblem> problems = PolicyRules.problemsOf(rows);
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
        if (example.openedOn().isAfter(example.dueOn())
                || example.until().isAfter(example.openedOn().plusDays(LONGEST_DAYS))) {
            throw DomainProblem.invalid("dueOn", "reminder.example-days", LONGEST_DAYS);
        }
        List<PolicyRow> current = policies.history().inForceOn(clock.today()).rows();
        return compare(steps(rows, example), steps(current, example));
    }

    private static List<TriedStep> compare(List<DueStep> tried, List<DueStep> current) {
        Function<DueStep, String> key =
                step -> step.row().step() + "@" + step.sendDay() + step.row().channel();
        Set<String> before = current.stream().map(key).collect(Collectors.toSet());
        Set<String> after = tried.stream().map(key).collect(Collectors.toSet());
        Stream<TriedStep> now = tried.stream()
                .map(step ->
                        step(step, before.contains(key.apply(step)) ? TriedStep.Change.KEPT : TriedStep.Change.ADDED));
        Stream<TriedStep> gone = current.stream()
                .filter(step -> !after.contains(key.apply(step)))
                .map(step -> step(step, TriedStep.Change.REMOVED));
        return Stream.concat(now, gone)
                .sorted(Comparator.comparing(TriedStep::day)
                        .thenComparing(step -> step.row().event())
                        .thenComparing(TriedStep::offsetDays)
                        .thenComparing(step -> step.row().recipient()))
                .toList();
    }

    private static TriedStep step(DueStep step, TriedStep.Change change) {
        return new TriedStep(step.sendDay(), step.offsetDays(), step.row(), change);
    }

    private List<DueStep> steps(List<PolicyRow> rows, PolicyExample example) {
        PolicyVersion alone = new PolicyVersion(0, LocalDate.EPOCH, null, Instant.EPOCH, null, rows);
        ReminderDays days = new ReminderDays(workingDays, new PolicyHistory(List.of(alone)));
        return Stream.of(ReminderEvent.Kind.values())
                .flatMap(kind -> days.steps(kind, anchor(kind, example), null, example.until()).stream())
                .toList();
    }

    private static LocalDate anchor(ReminderEvent.Kind kind, PolicyExample example) {
        return kind == ReminderEvent.Kind.OPENING ? example.openedOn() : example.dueOn();
    }
}
