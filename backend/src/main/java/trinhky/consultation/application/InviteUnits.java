package trinhky.consultation.application;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.consultation.domain.Actor;
import trinhky.consultation.domain.ConsultationRound;
import trinhky.consultation.domain.Invitation;
import trinhky.shared.Messages;
import trinhky.task.TaskSubject;
import trinhky.task.TaskSubjects;

/** Sends the request to every unit that does not have it yet. */
@Service("inviteUnitsUseCase")
public class InviteUnits {

    private final Dossiers dossiers;
    private final ConsultationProcess process;
    private final RoundEvents events;
    private final TaskSubjects subjects;
    private final Messages messages;
    private final Steps steps;

    InviteUnits(
            Dossiers dossiers,
            ConsultationProcess process,
            RoundEvents events,
            TaskSubjects subjects,
            Messages messages,
            Steps steps) {
        this.dossiers = dossiers;
        this.process = process;
        this.events = events;
        this.subjects = subjects;
        this.messages = messages;
        this.steps = steps;
    }

    /** Repeating it asks nobody twice. */
    @Transactional
    public void invite(UUID roundId) {
        ConsultationRound round = dossiers.lockRound(roundId);
        if (!round.isOpen()) {
            return;
        }
        List<Invitation> unsent = dossiers.unsentIn(roundId);
        Actor now = steps.system();
        subjects.describeAll(unsent.stream().map(each -> subject(round, each)).toList());
        unsent.forEach(each -> each.sent(now.at()));
        dossiers.save(unsent);
        unsent.forEach(each -> send(round, each));
    }

    private void send(ConsultationRound round, Invitation invitation) {
        process.invite(invitation.id(), invitation.unitId());
        events.invited(round, invitation);
    }

    private TaskSubject subject(ConsultationRound round, Invitation invitation) {
        String context = messages.text(
                "consultation.task-context",
                List.of(events.unitName(round.ownerUnitId()), round.ordinal()),
                Locale.forLanguageTag("vi"));
        return new TaskSubject(
                "INVITATION", invitation.id().toString(), round.subjectId(), round.subjectTitle(), null, context);
    }
}
