package trinhky.notification.application;

import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.distribution.DeliveryRecalled;
import trinhky.notification.domain.MailContent;
import trinhky.notification.domain.MailKind;

/** A document was called back from its recipient. */
@Component
class RecallMail implements MailTemplate<DeliveryRecalled> {

    @Override
    public MailKind kind() {
        return MailKind.RECALL;
    }

    @Override
    public Class<DeliveryRecalled> factsType() {
        return DeliveryRecalled.class;
    }

    @Override
    public MailContent content(DeliveryRecalled recalled, MailWords.Words words) {
        return new MailContent(
                words.say("recall.subject", recalled.number()),
                List.of(
                        words.say("recall.intro", recalled.number(), recalled.summary()),
                        words.say("recall.reason", recalled.reason()),
                        words.say(recalled.outside() ? "recall.outside" : "recall.confirm")),
                List.of(),
                words.say("recall.action"),
                "/inbox",
                words.say("footer"));
    }
}
