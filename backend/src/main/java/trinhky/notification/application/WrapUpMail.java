package trinhky.notification.application;

import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.notification.domain.MailContent;
import trinhky.notification.domain.MailContent.Fact;
import trinhky.notification.domain.MailKind;
import trinhky.reminder.PlanWrapUpOffered;

/** A plan has ended and can be summed up. */
@Component
class WrapUpMail implements MailTemplate<PlanWrapUpOffered> {

    @Override
    public MailKind kind() {
        return MailKind.WRAP_UP;
    }

    @Override
    public Class<PlanWrapUpOffered> factsType() {
        return PlanWrapUpOffered.class;
    }

    @Override
    public MailContent content(PlanWrapUpOffered offer, MailWords.Words words) {
        String endedOn = words.day(offer.endedOn());
        return new MailContent(
                words.say("wrap-up.subject", offer.number()),
                words.say("wrap-up.intro", offer.number(), offer.title(), endedOn),
                List.of(words.say("wrap-up.lead")),
                List.of(
                        new Fact(words.say("fact.number"), offer.number()),
                        new Fact(words.say("fact.plan-title"), offer.title()),
                        new Fact(words.say("fact.ended-on"), endedOn)),
                List.of(words.say("wrap-up.ask")),
                List.of(),
                new MailContent.Action(words.say("wrap-up.action"), "/plans/" + offer.planId()),
                words.say("footer"));
    }
}
