package trinhky.consultation.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.consultation.domain.Invitation;
import trinhky.task.TaskSubjects;

/** The head returns the opinion to the officer, with a reason. */
@Service
public class ReturnOpinion {

    private final Steps steps;
    private final Dossiers dossiers;
    private final ConsultationProcess process;
    private final TaskSubjects subjects;
    private final RoundEvents events;

    ReturnOpinion(
            Steps steps, Dossiers dossiers, ConsultationProcess process, TaskSubjects subjects, RoundEvents events) {
        this.steps = steps;
        this.dossiers = dossiers;
        this.process = process;
        this.subjects = subjects;
        this.events = events;
    }

    @Transactional
    public void returnToOfficer(UUID invitationId, String reason) {
        Step step = steps.require(Steps.APPROVE_OPINION, invitationId);
        Invitation invitation = dossiers.of(invitationId).invitation();
        invitation.returnToOfficer(reason, step.actor());
        dossiers.save(invitation);
        subjects.note(
                invitationId.toString(),
                step.actor().officialId(),
                invitation.returnReason(),
                step.actor().at());
        events.act(invitation, "consultation.opinion-returned", step.actor(), invitation.returnReason());
        process.opinionReturned(step.taskId());
    }
}
