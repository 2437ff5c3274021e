package trinhky.reminder.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import trinhky.reminder.ReminderChannel;
import trinhky.reminder.ReminderEvent;
import trinhky.shared.FieldProblem;

/** What rows of a policy must keep to be put in force. */
public final class PolicyRules {
    private static final int MOST_ROWS = 60;
    private static final int EARLIEST = -90;
    private static final int LATEST = 365;
    private static final int LONGEST_REPEAT = 90;

    private PolicyRules() {}

    /** All problems of the rows at once; the field names the row, e.g. {@code rows[2].offsetDays}. */
    public static List<FieldProblem> problemsOf(List<PolicyRow> rows) {
        List<FieldProblem> problems = new ArrayList<>();
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            problems.add(FieldProblem.of("rows", "reminder.row-count", MOST_ROWS));
        }
        Set<String> steps = new HashSet<>();
        for (int number = 0; number < rows.size(); number++) {
            PolicyRow row = rows.get(number);
            String at = "rows[" + number + "].";
            addDays(problems, at, row);
            addRepeat(problems, at, row);
            if (!row.recipient().isKnownFor(row.event())) {
                problems.add(FieldProblem.of(at + "recipient", "reminder.recipient-unknown"));
            }
            if (!steps.add(row.step())) {
                problems.add(FieldProblem.of(at + "offsetDays", "reminder.row-twice"));
            }
        }
        return problems;
    }

    private static void addDays(List<FieldProblem> problems, String at, PolicyRow row) {
        int days = row.offsetDays();
        String problem = switch (row.event()) {
            case BEFORE_DUE -> days < 0 ? null : "reminder.days-before";
            case ON_DUE -> days == 0 ? null : "reminder.days-on";
            case OVERDUE -> days > 0 ? null : "reminder.days-after";
            case CONSULTATION_UNANSWERED -> null;
            default -> days >= 0 ? null : "reminder.days-not-before";
        };
        if (days < EARLIEST || days > LATEST) {
            problems.add(FieldProblem.of(at + "offsetDays", "reminder.days-range", -EARLIEST, LATEST));
        } else if (problem != null) {
            problems.add(FieldProblem.of(at + "offsetDays", problem));
        }
    }

    private static void addRepeat(List<FieldProblem> problems, String at, PolicyRow row) {
        int repeat = row.repeatDays();
        if (repeat < 0 || repeat > LONGEST_REPEAT) {
            problems.add(FieldProblem.of(at + "repeatDays", "reminder.repeat-range", LONGEST_REPEAT));
        } else if (repeat > 0 && (row.event() == ReminderEvent.BEFORE_DUE || row.event() == ReminderEvent.ON_DUE)) {
            problems.add(FieldProblem.of(at + "repeatDays", "reminder.repeat-before"));
        }
        if (row.channel() == ReminderChannel.ASKED || row.event() == ReminderEvent.ASKED) {
            problems.add(FieldProblem.of(at + "channel", "reminder.asked-by-hand"));
        }
    }
}
