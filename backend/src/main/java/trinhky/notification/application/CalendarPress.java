package trinhky.notification.application;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import trinhky.notification.domain.CalendarEntry;
import trinhky.shared.BusinessClock;

/**
 * Sets deadlines as iCalendar (RFC 5545): whole days without a zone, so that the last day is the same day in every calendar. New
 * and moved ones are published together; each that fell away has a calendar object of its own, as RFC 5546, 3.2.5 wants.
 */
@Component
class CalendarPress {
    private static final String PRODUCT = "-//Trinh Ky//vi";

    private final MailWords words;
    private final String from;

    CalendarPress(MailWords words, @Value("${trinhky.mail-from:trinhky@localhost}") String from) {
        this.words = words;
        this.from = from;
    }

    /** The calendar objects, one after the other; null when there is nothing to say. */
    String calendar(List<CalendarEntry> entries, String language) {
        List<CalendarEntry> standing =
                entries.stream().filter(entry -> !entry.cancelled()).toList();
        List<ICalendar> calendars = new ArrayList<>();
        if (!standing.isEmpty()) {
            calendars.add(calendar(Method.publish(), standing, language));
        }
        entries.stream()
                .filter(CalendarEntry::cancelled)
                .forEach(entry -> calendars.add(calendar(Method.cancel(), List.of(entry), language)));
        return calendars.isEmpty() ? null : Biweekly.write(calendars).go();
    }

    private ICalendar calendar(Method method, List<CalendarEntry> entries, String language) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(method);
        calendar.addExperimentalProperty("X-WR-TIMEZONE", BusinessClock.ZONE.getId());
        entries.forEach(entry -> calendar.addEvent(event(entry, language)));
        return calendar;
    }

    private VEvent event(CalendarEntry entry, String language) {
        VEvent event = new VEvent();
        event.setUid(entry.uid());
        event.setDateTimeStamp(Date.from(entry.changedAt()));
        event.setSequence(entry.sequence());
        event.setOrganizer(new Organizer("Trình Ký", from));
        event.setSummary(summary(entry, words.in(language)));
        event.setDescription(entry.title() + "\n" + words.link(entry.path()));
        event.setUrl(words.link(entry.path()));
        event.setDateStart(new DateStart(day(entry.dueOn())));
        event.setDateEnd(new DateEnd(day(entry.dueOn().plusDays(1))));
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        event.setTransparency(Transparency.transparent());
        return event;
    }

    private static String summary(CalendarEntry entry, MailWords.Words words) {
        return words.say("calendar.summary", PeriodWords.of(entry.detail(), words), entry.number());
    }

    /** A day without hours, whatever zone the machine stands in. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false), false);
    }
}
