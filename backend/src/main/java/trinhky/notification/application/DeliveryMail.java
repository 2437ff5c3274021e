package trinhky.notification.application;

import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.distribution.DeliveryQueued;
import trinhky.notification.domain.MailContent;
import trinhky.notification.domain.MailKind;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;

/** An issued document is in the recipient's inbox. */
@Component
class DeliveryMail implements MailTemplate<DeliveryQueued> {
    private final UnitDirectory units;

    DeliveryMail(UnitDirectory units) {
        this.units = units;
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
        return new MailContent(
                words.say("delivery.subject", delivery.number()),
                List.of(
                        intro(delivery, words),
                        words.say(delivery.outside() ? "delivery.outside" : "delivery.confirm")),
                List.of(),
                words.say("delivery.action"),
                "/inbox",
                words.say("footer"));
    }

    /** Names the unit: a clerk who serves several tells their mails and notices apart. */
    private String intro(DeliveryQueued delivery, MailWords.Words words) {
        UnitSummary unit = units.units(List.of(delivery.unitId())).get(delivery.unitId());
        return unit == null
                ? words.say("delivery.intro", delivery.number(), delivery.summary())
                : words.say("delivery.intro-to", delivery.number(), delivery.summary(), unit.name());
    }
}
