package trinhky.reporting.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import trinhky.reporting.application.DunningProcess;
import trinhky.reporting.application.SubjectTypes;
import trinhky.reporting.domain.DunningLetter;
import trinhky.reporting.domain.ReportedPlan;
import trinhky.task.TaskSubject;
import trinhky.task.TaskSubjects;

/** Carries letters to late units through {@code DunningLetterProcess}; the letter is the business key. */
@Component
class DunningProcessEngine implements DunningProcess {
    static final String PROCESS = "DunningLetterProcess";

    private final RuntimeService runtime;
    private final TaskSubjects subjects;

    DunningProcessEngine(RuntimeService runtime, TaskSubjects subjects) {
        this.runtime = runtime;
        this.subjects = subjects;
    }

    @Override
    public void start(DunningLetter letter, String leadUnitId, ReportedPlan plan) {
        String letterId = letter.id().toString();
        subjects.describe(new TaskSubject(
                SubjectTypes.DUNNING_LETTER,
                letterId,
                letter.cycleId().toString(),
                "Công văn đôn đốc " + letter.units().size() + " đơn vị chậm báo cáo",
                plan.number(),
                plan.title()));
        runtime.startProcessInstanceByKey(
                PROCESS,
                letterId,
                Map.of(
                        ReportingCycleModel.LEAD_UNIT, leadUnitId,
                        ReportingCycleModel.OFFICE_UNIT, plan.officeUnitId(),
                        ReportingCycleModel.ISSUER_UNIT, plan.issuerUnitId()));
    }
}
