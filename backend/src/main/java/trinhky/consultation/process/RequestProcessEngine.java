package trinhky.consultation.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import trinhky.consultation.application.letter.RequestProcess;
import trinhky.consultation.application.letter.RequestReaders;
import trinhky.consultation.domain.ConsultationRound;
import trinhky.consultation.domain.RequestForOpinions;
import trinhky.task.TaskSubject;
import trinhky.task.TaskSubjects;

/** Carries requests for opinions through {@code RequestLetterProcess}; the request is the business key. */
@Component
class RequestProcessEngine implements RequestProcess {

    private final RuntimeService runtime;
    private final TaskSubjects subjects;

    RequestProcessEngine(RuntimeService runtime, TaskSubjects subjects) {
        this.runtime = runtime;
        this.subjects = subjects;
    }

    @Override
    public void start(RequestForOpinions request, ConsultationRound round) {
        String id = request.id().toString();
        subjects.describe(new TaskSubject(
                RequestReaders.SUBJECT_TYPE,
                id,
                round.subjectId(),
                "Công văn lấy ý kiến lần " + round.ordinal(),
                null,
                round.subjectTitle()));
        runtime.startProcessInstanceByKey(
                ConsultationModel.REQUEST_LETTER_PROCESS,
                id,
                Map.of(ConsultationModel.DRAFTING_UNIT, round.ownerUnitId()));
    }

    @Override
    public void stop(RequestForOpinions request, String reason) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(request.id().toString(), ConsultationModel.REQUEST_LETTER_PROCESS)
                .list()
                .forEach(running -> runtime.deleteProcessInstance(running.getId(), reason));
    }
}
