package trinhky.notification.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

/** Writes one mail for each digest of reminders: what is late first, then what is due. */
@Service
public class SendDigests {
    private final AddressBook addresses;
    private final QueueMail queue;
    private final MailWords words;
    private final UnitDirectory units;

    SendDigests(AddressBook addresses, QueueMail queue, MailWords words, UnitDirectory units) {
        this.addresses = addresses;
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
                addresses.inRole(digest.toUnitId(), digest.toRole(), digest.toField(), digest.day()),
                content(digest));
    }

    private MailContent content(ReminderDigestDecided digest) {
        List<DigestLine> late = lines(digest, line -> line.daysAfterDue() > 0);
        List<DigestLine> due = lines(digest, line -> line.daysAfterDue() <= 0);
        List<Group> groups = new ArrayList<>();
        Map<String, UnitSummary> named = units.units(
                digest.lines().stream().map(DigestLine::unitId).distinct().toList());
        boolean ofOthers =
                digest.lines().stream().anyMatch(line -> !line.unitId().equals(digest.toUnitId()));
        addGroup(groups, "reminder.late", late, named, ofOthers);
        addGroup(groups, "reminder.due", due, named, ofOthers);
        return new MailContent(
                subject(late, due, ofOthers),
                List.of(words.say(ofOthers ? "reminder.intro-others" : "reminder.intro")),
                groups,
                words.say(ofOthers ? "reminder.action-others" : "reminder.action"),
                words.link(ofOthers ? "/reports" : "/tasks"),
                words.say("footer"));
    }

    private String subject(List<DigestLine> late, List<DigestLine> due, boolean ofOthers) {
        if (ofOthers) {
            long unitCount = late.stream().map(DigestLine::unitId).distinct().count();
            return words.say("reminder.subject-others", unitCount);
        }
        if (late.isEmpty()) {
            return words.say(
                    "reminder.subject-due",
                    due.size(),
                    VietnameseDates.numeric(due.get(0).dueOn()));
        }
        return due.isEmpty()
                ? words.say("reminder.subject-late", late.size())
                : words.say("reminder.subject-both", late.size(), due.size());
    }

    private void addGroup(
            List<Group> groups,
            String heading,
            List<DigestLine> lines,
            Map<String, UnitSummary> named,
            boolean ofOthers) {
        if (!lines.isEmpty()) {
            groups.add(new Group(
                    words.say(heading, lines.size()),
                    lines.stream().map(line -> item(line, named, ofOthers)).toList()));
        }
    }

    private Item item(DigestLine line, Map<String, UnitSummary> named, boolean ofOthers) {
        String report = words.say("reminder.report", line.periodLabel());
        String title = ofOthers ? named.get(line.unitId()).name() + " – " + report : report;
        String lastDay = VietnameseDates.numeric(line.dueOn());
        String due = line.daysAfterDue() > 0
                ? words.say("reminder.overdue", line.daysAfterDue(), lastDay)
                : words.say("reminder.until", lastDay);
        return new Item(title, line.planNumber() + " · " + line.planTitle(), due);
    }

    private static List<DigestLine> lines(ReminderDigestDecided digest, Predicate<DigestLine> which) {
        return digest.lines().stream().filter(which).collect(Collectors.toList());
    }
}
