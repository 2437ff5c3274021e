package trinhky.consultation.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.task.TaskSubjects;

/** The officer hands the opinion of the unit to its head. */
@Service
public class SubmitOpinion {

    private final Steps steps;
    private final Dossiers dossiers;
    private final ConsultationProcess process;
    private final TaskSubjects subjects;
    private final RoundEvents events;

    SubmitOpinion(
            Steps steps, Dossiers dossiers, ConsultationProcess process, TaskSubjects subjects, RoundEvents events) {
        this.steps = steps;
        this.dossiers = dossiers;
        this.process = process;
        this.subjects = subjects;
        this.events = events;
    }

    /** Refuses with everything that is missing. */
    @Transactional
    public void submit(UUID invitationId) {
        Step step = steps.require(Steps.PREPARE_OPINION, invitationId);
        Dossier dossier = dossiers.of(invitationId);
        dossier.opinion().finish();
        dossiers.save(dossier.opinion());
        dossier.invitation().submit(step.actor());
        dossiers.save(dossier.invitation());
        subjects.clearNote(invitationId.toString());
        events.act(dossier.invitation(), "consultation.opinion-submitted", step.actor(), null);
        process.opinionSubmitted(step.taskId());
    }
}
