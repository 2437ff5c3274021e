package trinhky.notification.application;

import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.calendar.Deadlines;
import trinhky.calendar.VietnameseDates;
import trinhky.consultation.OpinionInvited;
import trinhky.notification.domain.MailContent;
import trinhky.notification.domain.MailKind;

/** A unit's opinion is asked for. */
@Component
class InvitationMail implements MailTemplate<OpinionInvited> {

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
        String lastDay = VietnameseDates.numeric(Deadlines.lastDayOf(invited.dueAt()));
        return new MailContent(
                words.say("invitation.subject", lastDay),
                List.of(
                        words.say("invitation.intro", invited.subjectTitle()),
                        words.say("silence." + invited.silencePolicy())),
                List.of(),
                words.say("invitation.action"),
                "/tasks",
                words.say("footer"));
    }
}
