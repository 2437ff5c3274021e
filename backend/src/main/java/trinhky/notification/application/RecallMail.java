package trinhky.notification.application;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.distribution.DeliveryRecalled;
import trinhky.notification.domain.MailContent;
import trinhky.notification.domain.MailContent.Fact;
import trinhky.notification.domain.MailKind;

/** A document was called back from its recipient. */
@Component
class RecallMail implements MailTemplate<DeliveryRecalled> {
    private final DocumentFacts facts;

    RecallMail(DocumentFacts facts) {
        this.facts = facts;
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
        DocumentFacts.Document document =
                new DocumentFacts.Document(recalled.number(), recalled.summary(), recalled.unitId());
        return new MailContent(
                words.say("recall.subject", recalled.number()),
                facts.sentence("recall.intro", document, words),
                List.of(words.say("recall.lead")),
                Stream.concat(
                                facts.of(document, words).stream(),
                                Stream.of(new Fact(words.say("recall.reason"), recalled.reason())))
                        .toList(),
                List.of(words.say(recalled.outside() ? "recall.outside" : "recall.confirm")),
                List.of(),
                recalled.outside() ? null : new MailContent.Action(words.say("recall.action"), "/inbox"),
                words.say(recalled.outside() ? "footer-outside" : "footer"));
    }
}
