package trinhky.notification.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.calendar.VietnameseDates;
import trinhky.notification.domain.MailContent;
import trinhky.notification.domain.MailContent.Group;
import trinhky.notification.domain.MailContent.Item;
import trinhky.notification.domain.MailKind;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;
import trinhky.reminder.DigestLine;
import trinhky.reminder.ReminderDigestDecided;
import trinhky.reminder.ReminderTemplate;

/** Everything a recipient is reminded of: what is late first, then what is due, then what waits. */
@Component
class DigestMail implements MailTemplate<ReminderDigestDecided> {
    private final UnitDirectory units;
    private final DigestStanding standing;

    DigestMail(UnitDirectory units, DigestStanding standing) {
        this.units = units;
        this.standing = standing;
    }

    @Override
    public MailKind kind() {
        return MailKind.REMINDER;
    }

    @Override
    public Class<ReminderDigestDecided> factsType() {
        return ReminderDigestDecided.class;
    }

    @Override
    public MailContent content(ReminderDigestDecided digest, MailWords.Words words) {
        Parts parts = new Parts(
                lines(digest, DigestLine::isLate),
                lines(digest, line -> line.dueOn() != null && !line.isLate()),
                lines(digest, line -> line.dueOn() == null));
        Named named = named(digest);
        List<Group> groups = new ArrayList<>();
        addGroup(groups, "reminder.late", parts.late(), named, words);
        addGroup(groups, "reminder.due", parts.due(), named, words);
        addGroup(groups, "reminder.waiting", parts.waiting(), named, words);
        String subject = subject(parts, named.ofOthers(), words);
        return new MailContent(
                isUrgent(digest) ? words.say("reminder.urgent", subject) : subject,
                List.of(words.say(intro(parts, named.ofOthers()))),
                groups,
                words.say(named.ofOthers() ? "reminder.action-others" : "reminder.action"),
                path(digest, named.ofOthers()),
                words.say("footer"));
    }

    /** A single matter opens itself. */
    private static String path(ReminderDigestDecided digest, boolean ofOthers) {
        DigestLine first = digest.lines().get(0);
        if (digest.lines().size() == 1 && !first.event().isAboutReports()) {
            return first.path();
        }
        return ofOthers ? "/reports" : "/tasks";
    }

    private static boolean isUrgent(ReminderDigestDecided digest) {
        return digest.lines().stream().allMatch(line -> line.template() == ReminderTemplate.URGENT);
    }

    private static String intro(Parts parts, boolean ofOthers) {
        if (ofOthers) {
            return "reminder.intro-others";
        }
        if (parts.late().isEmpty() && parts.due().isEmpty()) {
            return "reminder.intro-waiting";
        }
        return "reminder.intro" + parts.kind();
    }

    private Named named(ReminderDigestDecided digest) {
        List<String> ids =
                digest.lines().stream().map(DigestLine::unitId).distinct().toList();
        boolean ofOthers = ids.stream().anyMatch(id -> !id.equals(digest.to().unitId()));
        return new Named(units.units(ids), ofOthers, digest.day());
    }

    private static String subject(Parts parts, boolean ofOthers, MailWords.Words words) {
        if (ofOthers && !parts.late().isEmpty()) {
            return words.say(
                    "reminder.subject-others",
                    parts.late().stream().map(DigestLine::unitId).distinct().count());
        }
        int late = parts.late().size();
        int due = parts.due().size();
        if (late > 0) {
            return due == 0
                    ? words.say("reminder.subject-late" + parts.kind(), late)
                    : words.say("reminder.subject-both" + parts.kind(), late, due);
        }
        return due == 0
                ? words.say("reminder.subject-waiting", parts.waiting().size())
                : words.say(
                        "reminder.subject-due" + parts.kind(),
                        due,
                        VietnameseDates.numeric(parts.due().get(0).dueOn()));
    }

    private void addGroup(
            List<Group> groups, String heading, List<DigestLine> lines, Named named, MailWords.Words words) {
        if (!lines.isEmpty()) {
            groups.add(new Group(
                    words.say(heading, lines.size()),
                    lines.stream().map(line -> item(line, named, words)).toList()));
        }
    }

    private Item item(DigestLine line, Named named, MailWords.Words words) {
        String what = isReport(line)
                ? words.say("reminder.report", PeriodWords.of(line.detail(), words))
                : words.say("reminder.event." + line.event());
        String title = named.ofOthers() ? named.units().get(line.unitId()).name() + " – " + what : what;
        String about = line.number().isEmpty() ? line.title() : line.number() + " · " + line.title();
        return new Item(title, about, standing.of(line, named.day(), words), line.isLate(), line.path());
    }

    private static boolean isReport(DigestLine line) {
        return line.event().isAboutReports();
    }

    private static List<DigestLine> lines(ReminderDigestDecided digest, Predicate<DigestLine> which) {
        return digest.lines().stream().filter(which).toList();
    }

    private record Parts(List<DigestLine> late, List<DigestLine> due, List<DigestLine> waiting) {

        /** Ending of the words: reports are called reports, where other matters are among them all are matters. */
        String kind() {
            boolean reports = Stream.concat(late.stream(), due.stream()).allMatch(DigestMail::isReport);
            return reports ? "" : "-matters";
        }
    }

    private record Named(Map<String, UnitSummary> units, boolean ofOthers, LocalDate day) {}
}
