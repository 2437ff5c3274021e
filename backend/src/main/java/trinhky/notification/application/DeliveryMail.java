package trinhky.notification.application;

import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.distribution.DeliveryQueued;
import trinhky.notification.domain.MailContent;
import trinhky.notification.domain.MailKind;

/** An issued document is in the recipient's inbox. */
@Component
class DeliveryMail implements MailTemplate<DeliveryQueued> {
    private final DocumentFacts facts;

    DeliveryMail(DocumentFacts facts) {
        this.facts = facts;
    }

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
        DocumentFacts.Document document =
                new DocumentFacts.Document(delivery.number(), delivery.summary(), delivery.unitId());
        return new MailContent(
                words.say("delivery.subject", delivery.number()),
                facts.sentence("delivery.intro", document, words),
                List.of(words.say("delivery.lead")),
                facts.of(document, words),
                notes(delivery, words),
                List.of(),
                delivery.outside() ? null : new MailContent.Action(words.say("delivery.action"), "/inbox"),
                words.say(delivery.outside() ? "footer-outside" : "footer"));
    }

    private static List<String> notes(DeliveryQueued delivery, MailWords.Words words) {
        String asked = words.say(delivery.outside() ? "delivery.outside" : "delivery.confirm");
        return delivery.attachFile() ? List.of(words.say("delivery.enclosed"), asked) : List.of(asked);
    }
}
