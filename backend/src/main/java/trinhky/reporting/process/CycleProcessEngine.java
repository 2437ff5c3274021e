package trinhky.reporting.process;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import trinhky.reporting.application.CycleProcess;
import trinhky.reporting.application.SubjectTypes;
import trinhky.reporting.domain.ReportedPlan;
import trinhky.reporting.domain.ReportingCycle;
import trinhky.task.TaskSubject;
import trinhky.task.TaskSubjects;

/** Carries a reporting period through {@code ReportingCycleProcess}; the cycle is the business key. */
@Component
class CycleProcessEngine implements CycleProcess {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskSubjects subjects;

    CycleProcessEngine(RuntimeService runtime, TaskService tasks, TaskSubjects subjects) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.subjects = subjects;
    }

    @Override
    public void start(ReportingCycle cycle, ReportedPlan plan) {
        String cycleId = cycle.id().toString();
        subjects.describe(new TaskSubject(
                SubjectTypes.CYCLE,
                cycleId,
                plan.planId().toString(),
                "Báo cáo tổng hợp " + cycle.periodLabel(),
                plan.number(),
                "Kỳ " + cycle.periodLabel()));
        runtime.startProcessInstanceByKey(
                ReportingCycleModel.PROCESS,
                cycleId,
                Map.of(
                        ReportingCycleModel.LEAD_UNIT, cycle.leadUnitId(),
                        ReportingCycleModel.OFFICE_UNIT, plan.officeUnitId(),
                        ReportingCycleModel.ISSUER_UNIT, plan.issuerUnitId(),
                        ReportingCycleModel.SUBMISSION_DEADLINE, Date.from(cycle.dueAt())));
    }

    @Override
    public void allReportsAccepted(UUID cycleId) {
        runtime.createMessageCorrelation(ReportingCycleModel.MESSAGE_ALL_REPORTS_ACCEPTED)
                .processInstanceBusinessKey(cycleId.toString())
                .correlateAll();
    }

    @Override
    public void consolidated(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public void approved(String taskId) {
        tasks.complete(taskId, Map.of(ReportingCycleModel.DECISION, ReportingCycleModel.APPROVED));
    }

    @Override
    public void notApproved(String taskId) {
        tasks.complete(taskId, Map.of(ReportingCycleModel.DECISION, ReportingCycleModel.RETURNED));
    }

    @Override
    public void stop(UUID cycleId, String reason) {
        EndedProcesses.end(runtime, ReportingCycleModel.PROCESS, cycleId, reason);
    }
}
