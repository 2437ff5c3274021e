package trinhky.notification.application;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.notification.domain.MailContent.Fact;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;

/** An issued document as mails name it, with the unit it went to: a clerk who serves several tells their mails and notices apart. */
@Component
class DocumentFacts {

    /** An issued document on its way to a unit. */
    record Document(String number, String summary, String unitId) {}

    private final UnitDirectory units;

    DocumentFacts(UnitDirectory units) {
        this.units = units;
    }

    /** Number, summary and unit, a line each. */
    List<Fact> of(Document document, MailWords.Words words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("fact.number"), document.number()));
        facts.add(new Fact(words.say("fact.summary"), document.summary()));
        UnitSummary unit = unit(document);
        if (unit != null) {
            facts.add(new Fact(words.say("fact.recipient"), unit.name()));
        }
        return facts;
    }

    /** All of it in one sentence. */
    String sentence(String code, Document document, MailWords.Words words) {
        UnitSummary unit = unit(document);
        return unit == null
                ? words.say(code, document.number(), document.summary())
                : words.say(code + "-to", document.number(), document.summary(), unit.name());
    }

    private UnitSummary unit(Document document) {
        return units.units(List.of(document.unitId())).get(document.unitId());
    }
}
