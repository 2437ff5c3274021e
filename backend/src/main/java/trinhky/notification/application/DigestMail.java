package trinhky.notification.application;

import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.notification.domain.MailContent;
import trinhky.notification.domain.MailContent.Action;
import trinhky.notification.domain.MailContent.Group;
import trinhky.notification.domain.MailKind;
import trinhky.reminder.DigestLine;
import trinhky.reminder.ReminderDigestDecided;

/** Everything a recipient is reminded of: what is late first, then what is due, then what waits, then what other units owe. */
@Component
class DigestMail implements MailTemplate<ReminderDigestDecided> {
    private final DigestGroups groups;

    DigestMail(DigestGroups groups) {
        this.groups = groups;
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
        DigestParts parts = DigestParts.of(digest);
        String subject = subject(parts, words);
        String intro = words.say(intro(parts));
        List<Group> lists = groups.of(parts, words);
        return new MailContent(
                parts.isUrgent() ? words.say("reminder.urgent", subject) : subject,
                intro,
                List.of(intro),
                List.of(),
                List.of(),
                lists,
                action(parts, words),
                words.say(digest.to().officialId() == null ? "footer" : "reminder.footer"));
    }

    /** A single matter opens itself. */
    private static Action action(DigestParts parts, MailWords.Words words) {
        List<DigestLine> all = parts.all();
        if (all.size() == 1 && !all.get(0).event().isAboutReports()) {
            return new Action(words.say("reminder.action-one"), all.get(0).path());
        }
        return parts.own().isEmpty()
                ? new Action(words.say("reminder.action-others"), DigestParts.pathOfOthers(parts.others()))
                : new Action(
                        words.say(parts.areDocuments() ? "delivery.action" : "reminder.action"),
                        DigestParts.pathOfOwn(parts.own()));
    }

    private static String intro(DigestParts parts) {
        if (parts.own().isEmpty()) {
            return "reminder.intro-others";
        }
        if (!parts.others().isEmpty()) {
            return "reminder.intro-both";
        }
        return parts.late().isEmpty() && parts.due().isEmpty()
                ? "reminder.intro-waiting"
                : "reminder.intro" + parts.kind();
    }

    private static String subject(DigestParts parts, MailWords.Words words) {
        if (parts.others().isEmpty()) {
            return own(parts, words);
        }
        String others = others(parts, words);
        return parts.own().isEmpty()
                ? others
                : words.say("reminder.subject-and-own", others, parts.own().size());
    }

    private static String others(DigestParts parts, MailWords.Words words) {
        long units = DigestParts.units(parts.others());
        return parts.others().stream().allMatch(DigestLine::isLate)
                ? words.say("reminder.subject-others", units)
                : words.say("reminder.subject-others-due", units);
    }

    private static String own(DigestParts parts, MailWords.Words words) {
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
                        words.day(parts.due().get(0).dueOn()));
    }
}
