package trinhky.notification.application;

import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.distribution.DeliveryQueued;
import trinhky.notification.domain.MailContent;
import trinhky.notification.domain.MailKind;

/** An issued document is in the recipient's inbox. */
@Component
class DeliveryMail implements MailTemplate<DeliveryQueued> {

    @Override
    public MailKind kind() {
        return MailKind.DELIVERY;
    }

    @Override
    public Class<DeliveryQueued> factsType() {
        return DeliveryQueued.class;
    }

    @Override
    public MailContent content(DeliveryQueued delivery, MailWords.Words words) {
        return new MailContent(
                words.say("delivery.subject", delivery.number()),
                List.of(
                        words.say("delivery.intro", delivery.number(), delivery.summary()),
                        words.say(delivery.outside() ? "delivery.outside" : "delivery.confirm")),
                List.of(),
                words.say("delivery.action"),
                "/inbox",
                words.say("footer"));
    }
}
