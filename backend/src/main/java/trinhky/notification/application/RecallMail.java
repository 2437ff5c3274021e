package trinhky.notification.application;

import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.distribution.DeliveryRecalled;
import trinhky.notification.domain.MailContent;
import trinhky.notification.domain.MailKind;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;

/** A document was called back from its recipient. */
@Component
class RecallMail implements MailTemplate<DeliveryRecalled> {
    private final UnitDirectory units;

    RecallMail(UnitDirectory units) {
        this.units = units;
    }

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
                        intro(recalled, words),
                        words.say("recall.reason", recalled.reason()),
                        words.say(recalled.outside() ? "recall.outside" : "recall.confirm")),
                List.of(),
                words.say("recall.action"),
                "/inbox",
                words.say("footer"));
    }

    /** Names the unit: a clerk who serves several tells their mails and notices apart. */
    private String intro(DeliveryRecalled recalled, MailWords.Words words) {
        UnitSummary unit = units.units(List.of(recalled.unitId())).get(recalled.unitId());
        return unit == null
                ? words.say("recall.intro", recalled.number(), recalled.summary())
                : words.say("recall.intro-to", recalled.number(), recalled.summary(), unit.name());
    }
}
