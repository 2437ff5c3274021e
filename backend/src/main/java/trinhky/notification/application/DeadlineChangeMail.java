package trinhky.notification.application;

import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.calendar.VietnameseDates;
import trinhky.notification.domain.MailContent;
import trinhky.notification.domain.MailKind;

/** A unit got more time for a report or was freed from it. */
@Component
class DeadlineChangeMail implements MailTemplate<DeadlineChange> {

    @Override
    public MailKind kind() {
        return MailKind.CALENDAR;
    }

    @Override
    public Class<DeadlineChange> factsType() {
        return DeadlineChange.class;
    }

    @Override
    public MailContent content(DeadlineChange change, MailWords.Words words) {
        boolean moved = change.dueOn() != null;
        String day = moved ? VietnameseDates.numeric(change.dueOn()) : "";
        return new MailContent(
                words.say(
                        moved ? "deadline.moved-subject" : "deadline.lifted-subject",
                        PeriodWords.of(change.detail(), words),
                        day),
                List.of(
                        words.say(
                                moved ? "deadline.moved" : "deadline.lifted",
                                PeriodWords.of(change.detail(), words),
                                change.number(),
                                change.title(),
                                day),
                        words.say("deadline.calendar")),
                List.of(),
                words.say("reminder.action-others"),
                change.path(),
                words.say("footer"));
    }
}
