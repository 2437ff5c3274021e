package trinhky.notification.application;

import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.calendar.VietnameseDates;
import trinhky.notification.domain.MailContent;
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
        return new MailContent(
                words.say("wrap-up.subject", offer.number()),
                List.of(words.say(
                        "wrap-up.intro", offer.number(), offer.title(), VietnameseDates.numeric(offer.endedOn()))),
                List.of(),
                words.say("wrap-up.action"),
                "/plans/" + offer.planId(),
                words.say("footer"));
    }
}
