package trinhky.reporting.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import trinhky.reporting.LetterKind;
import trinhky.reporting.application.LetterProcess;
import trinhky.reporting.application.SubjectTypes;
import trinhky.reporting.domain.CycleLetter;
import trinhky.reporting.domain.ReportedPlan;
import trinhky.task.TaskSubject;
import trinhky.task.TaskSubjects;

/** Carries letters of the lead unit through the process of their kind; the letter is the business key. */
@Component
class LetterProcessEngine implements LetterProcess {
    private static final Map<LetterKind, String> PROCESSES =
            Map.of(LetterKind.DUNNING, "DunningLetterProcess", LetterKind.COVERING, "CoveringLetterProcess");

    private final RuntimeService runtime;
    private final TaskSubjects subjects;

    LetterProcessEngine(RuntimeService runtime, TaskSubjects subjects) {
        this.runtime = runtime;
        this.subjects = subjects;
    }

    @Override
    public void start(CycleLetter letter, String work, String leadUnitId, ReportedPlan plan) {
        String letterId = letter.id().toString();
        subjects.describe(new TaskSubject(
                SubjectTypes.of(letter.kind()),
                letterId,
                letter.cycleId().toString(),
                work,
                plan.number(),
                plan.title()));
        runtime.startProcessInstanceByKey(
                PROCESSES.get(letter.kind()),
                letterId,
                Map.of(
                        ReportingCycleModel.LEAD_UNIT, leadUnitId,
                        ReportingCycleModel.OFFICE_UNIT, plan.officeUnitId(),
                        ReportingCycleModel.ISSUER_UNIT, plan.issuerUnitId()));
    }

    @Override
    public void stop(CycleLetter letter, String reason) {
        EndedProcesses.end(runtime, PROCESSES.get(letter.kind()), letter.id(), reason);
    }
}
