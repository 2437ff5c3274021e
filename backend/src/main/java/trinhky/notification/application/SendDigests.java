package trinhky.notification.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.VietnameseDates;
import trinhky.notification.domain.MailContent;
import trinhky.notification.domain.MailContent.Group;
import trinhky.notification.domain.MailContent.Item;
import trinhky.notification.domain.MailKind;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;
import trinhky.reminder.DigestLine;
import trinhky.reminder.ReminderDigestDecided;
import trinhky.reminder.ReminderEvent;

/** Writes one mail for each digest of reminders: what is late first, then what is due. */
@Service
public class SendDigests {
    private final QueueMail queue;
    private final MailWords words;
    private final UnitDirectory units;

    SendDigests(QueueMail queue, MailWords words, UnitDirectory units) {
        this.queue = queue;
        this.words = words;
        this.units = units;
    }

    /** Queues the mail in the deciding transaction. */
    @EventListener
    @Transactional
    public void send(ReminderDigestDecided digest) {
        queue.queue(
                new QueueMail.Occasion("reminder:" + digest.digestId(), MailKind.REMINDER, null, null, null),
                List.of(new Addressee(
                        digest.to().unitId(), digest.to().name(), digest.to().address())),
                content(digest));
    }

    private MailContent content(ReminderDigestDecided digest) {
        List<DigestLine> late = lines(digest, DigestLine::isLate);
        List<DigestLine> due = lines(digest, line -> line.dueOn() != null && !line.isLate());
        List<DigestLine> waiting = lines(digest, line -> line.dueOn() == null);
        Named named = named(digest);
        List<Group> groups = new ArrayList<>();
        addGroup(groups, "reminder.late", late, named);
        addGroup(groups, "reminder.due", due, named);
        addGroup(groups, "reminder.waiting", waiting, named);
        return new MailContent(
                subject(late, due, waiting, named.ofOthers()),
                List.of(words.say(named.ofOthers() ? "reminder.intro-others" : "reminder.intro")),
                groups,
                words.say(named.ofOthers() ? "reminder.action-others" : "reminder.action"),
                words.link(named.ofOthers() ? "/reports" : "/tasks"),
                words.say("footer"));
    }

    private Named named(ReminderDigestDecided digest) {
        List<String> ids =
                digest.lines().stream().map(DigestLine::unitId).distinct().toList();
        boolean ofOthers = ids.stream().anyMatch(id -> !id.equals(digest.to().unitId()));
        return new Named(units.units(ids), ofOthers);
    }

    private String subject(List<DigestLine> late, List<DigestLine> due, List<DigestLine> waiting, boolean ofOthers) {
        if (ofOthers) {
            return words.say(
                    "reminder.subject-others",
                    late.stream().map(DigestLine::unitId).distinct().count());
        }
        if (!late.isEmpty()) {
            return due.isEmpty()
                    ? words.say("reminder.subject-late", late.size())
                    : words.say("reminder.subject-both", late.size(), due.size());
        }
        return due.isEmpty()
                ? words.say("reminder.subject-waiting", waiting.size())
                : words.say(
                        "reminder.subject-due",
                        due.size(),
                        VietnameseDates.numeric(due.get(0).dueOn()));
    }

    private void addGroup(List<Group> groups, String heading, List<DigestLine> lines, Named named) {
        if (!lines.isEmpty()) {
            groups.add(new Group(
                    words.say(heading, lines.size()),
                    lines.stream().map(line -> item(line, named)).toList()));
        }
    }

    private Item item(DigestLine line, Named named) {
        String what = line.event().isAboutReports() || line.event() == ReminderEvent.ASKED
                ? words.say("reminder.report", line.detail())
                : words.say("reminder.event." + line.event());
        String title = named.ofOthers() ? named.units().get(line.unitId()).name() + " – " + what : what;
        String about = line.number().isEmpty() ? line.title() : line.number() + " · " + line.title();
        return new Item(title, about, standing(line));
    }

    private String standing(DigestLine line) {
        if (line.dueOn() == null) {
            return words.say("reminder.waited", line.days());
        }
        String lastDay = VietnameseDates.numeric(line.dueOn());
        return line.isLate()
                ? words.say("reminder.overdue", line.days(), lastDay)
                : words.say("reminder.until", lastDay);
    }

    private static List<DigestLine> lines(ReminderDigestDecided digest, Predicate<DigestLine> which) {
        return digest.lines().stream().filter(which).toList();
    }

    private record Named(Map<String, UnitSummary> units, boolean ofOthers) {}
}
