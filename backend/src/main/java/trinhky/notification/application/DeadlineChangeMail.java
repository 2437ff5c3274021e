package trinhky.notification.application;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.notification.domain.MailContent;
import trinhky.notification.domain.MailContent.Fact;
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
        String what = change.dueOn() == null ? "deadline.lifted" : "deadline.moved";
        String period = PeriodWords.of(change.detail(), words);
        String day = change.dueOn() == null ? "" : words.day(change.dueOn());
        return new MailContent(
                words.say(what + "-subject", period, day),
                words.say(what, period, change.number(), change.title(), day),
                List.of(words.say(what + "-lead")),
                facts(change, period, words),
                List.of(words.say(what + "-calendar")),
                List.of(),
                new MailContent.Action(words.say("deadline.action"), change.path()),
                words.say("footer"));
    }

    private static List<Fact> facts(DeadlineChange change, String period, MailWords.Words words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("fact.report"), words.say("reminder.report", period)));
        facts.add(new Fact(words.say("fact.under"), change.number() + " · " + change.title()));
        if (change.dueOn() != null) {
            facts.add(new Fact(words.say("fact.due-now"), words.say("until-end-of", words.day(change.dueOn())), true));
        }
        if (change.reason() != null && !change.reason().isBlank()) {
            facts.add(new Fact(words.say("fact.reason"), change.reason()));
        }
        return facts;
    }
}
