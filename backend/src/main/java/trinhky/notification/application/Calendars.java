package trinhky.notification.application;

import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.notification.domain.CalendarEntries;
import trinhky.notification.domain.CalendarEntry;
import trinhky.notification.domain.MailRecipient;
import trinhky.notification.domain.OutgoingMail;
import trinhky.reminder.DigestLine;
import trinhky.reminder.ReminderDigestDecided;
import trinhky.shared.BusinessClock;

/** The calendars of those who get mails: what a mail to them carries along. */
@Component
class Calendars {
    private static final String REPORT = "OBLIGATION";

    /** Calendar objects for one mail, and what they say. */
    record Enclosure(String calendar, List<CalendarEntry> entries) {}

    private final CalendarEntries entries;
    private final CalendarPress press;
    private final BusinessClock clock;

    Calendars(CalendarEntries entries, CalendarPress press, BusinessClock clock) {
        this.entries = entries;
        this.press = press;
        this.clock = clock;
    }

    /** Puts the recipient's own reports of a digest into the calendar; what others owe does not belong there. */
    void plan(ReminderDigestDecided digest, MailRecipient to) {
        List<CalendarEntry> own = digest.lines().stream()
                .filter(line -> REPORT.equals(line.subjectType())
                        && line.dueOn() != null
                        && line.unitId().equals(to.unitId()))
                .map(line -> entry(line, to))
                .toList();
        if (!own.isEmpty()) {
            entries.plan(to, own, clock.instant());
        }
    }

    /** What a mail to this recipient takes along. */
    Enclosure enclosureFor(MailRecipient to, String language) {
        List<CalendarEntry> untold = entries.untold(to.address());
        return new Enclosure(press.calendar(untold, language), untold);
    }

    /** A mail that was queued is not sent: what its calendar says is left for the next. */
    void takeBack(OutgoingMail mail) {
        if (mail.letter().calendar() != null) {
            entries.markUntold(mail.to().address(), mail.letter().calendar());
        }
    }

    /** The mail was queued. */
    void told(Enclosure enclosure) {
        entries.markTold(enclosure.entries());
    }

    private CalendarEntry entry(DigestLine line, MailRecipient to) {
        return new CalendarEntry(
                line.subjectId(),
                to,
                line.number(),
                line.title(),
                line.detail(),
                line.path(),
                line.dueOn(),
                0,
                false,
                clock.instant());
    }
}
