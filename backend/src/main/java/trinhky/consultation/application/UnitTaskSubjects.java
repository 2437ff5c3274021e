package trinhky.consultation.application;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import trinhky.consultation.domain.ConsultationRound;
import trinhky.consultation.domain.Invitation;
import trinhky.shared.Messages;
import trinhky.task.TaskSubject;
import trinhky.task.TaskSubjects;

/** Says in the inbox of each unit what its task is about. */
@Component
class UnitTaskSubjects {

    private final TaskSubjects subjects;
    private final Messages messages;
    private final RoundEvents events;

    UnitTaskSubjects(TaskSubjects subjects, Messages messages, RoundEvents events) {
        this.subjects = subjects;
        this.messages = messages;
        this.events = events;
    }

    void describe(ConsultationRound round, List<Invitation> invitations) {
        String context = messages.text(
                "consultation.task-context",
                List.of(events.unitName(round.ownerUnitId()), round.ordinal()),
                Locale.forLanguageTag("vi"));
        subjects.describeAll(invitations.stream()
                .map(each -> new TaskSubject(
                        "INVITATION", each.id().toString(), round.subjectId(), round.subjectTitle(), null, context))
                .toList());
    }
}
