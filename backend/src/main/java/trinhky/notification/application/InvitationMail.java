package trinhky.notification.application;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.calendar.Deadlines;
import trinhky.consultation.OpinionInvited;
import trinhky.notification.domain.MailContent;
import trinhky.notification.domain.MailContent.Fact;
import trinhky.notification.domain.MailKind;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;

/** A unit's opinion is asked for. */
@Component
class InvitationMail implements MailTemplate<OpinionInvited> {
    private final UnitDirectory units;

    InvitationMail(UnitDirectory units) {
        this.units = units;
    }

    @Override
    public MailKind kind() {
        return MailKind.INVITATION;
    }

    @Override
    public Class<OpinionInvited> factsType() {
        return OpinionInvited.class;
    }

    @Override
    public MailContent content(OpinionInvited invited, MailWords.Words words) {
        String lastDay = words.day(Deadlines.lastDayOf(invited.dueAt()));
        return new MailContent(
                words.say("invitation.subject", lastDay),
                words.say("invitation.intro", invited.subjectTitle()),
                List.of(words.say("invitation.lead")),
                facts(invited, lastDay, words),
                List.of(words.say("silence." + invited.silencePolicy())),
                List.of(),
                new MailContent.Action(words.say("invitation.action"), "/tasks"),
                words.say("footer"));
    }

    private List<Fact> facts(OpinionInvited invited, String lastDay, MailWords.Words words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("fact.draft"), invited.subjectTitle()));
        UnitSummary unit = units.units(List.of(invited.unitId())).get(invited.unitId());
        if (unit != null) {
            facts.add(new Fact(words.say("fact.consulted"), unit.name()));
        }
        facts.add(new Fact(words.say("fact.answer-by"), words.say("until-end-of", lastDay), true));
        return facts;
    }
}
