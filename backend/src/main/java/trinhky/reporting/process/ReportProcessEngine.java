package trinhky.reporting.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;
import trinhky.reporting.application.ReportProcess;
import trinhky.reporting.application.SubjectTypes;
import trinhky.reporting.domain.OpenedReport;
import trinhky.shared.GiveWay;
import trinhky.task.TaskProjectionBatch;
import trinhky.task.TaskSubject;
import trinhky.task.TaskSubjects;

/** Carries units' reports through {@code UnitReportProcess}: one instance a report, the obligation as business key. */
@Component
class ReportProcessEngine implements ReportProcess {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskProjectionBatch projection;
    private final TaskSubjects subjects;
    private final OpeningChunk chunk;
    private final UnitDirectory units;
    private final GiveWay giveWay;
    private final NewestModel newest;

    ReportProcessEngine(
            RuntimeService runtime,
            TaskService tasks,
            TaskProjectionBatch projection,
            TaskSubjects subjects,
            OpeningChunk chunk,
            UnitDirectory units,
            GiveWay giveWay,
            NewestModel newest) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.projection = projection;
        this.subjects = subjects;
        this.chunk = chunk;
        this.units = units;
        this.giveWay = giveWay;
        this.newest = newest;
    }

    @Override
    public void start(List<OpenedReport> reports) {
        if (reports.isEmpty()) {
            return;
        }
        Map<String, UnitSummary> known =
                units.units(reports.stream().map(OpenedReport::unitId).toList());
        subjects.describeAll(reports.stream()
                .map(report -> subject(report, known.get(report.unitId())))
                .toList());
        projection.run(() -> {
            chunk.with(reports, () -> reports.forEach(this::startOne));
            giveWay.beforeWriting();
        });
    }

    private void startOne(OpenedReport report) {
        giveWay.toPeople();
        runtime.startProcessInstanceByKey(UnitReportModel.PROCESS, report.id().toString());
    }

    @Override
    public void prepared(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public void approved(String taskId) {
        tasks.complete(taskId, Map.of(UnitReportModel.HEAD_DECISION, UnitReportModel.APPROVED));
    }

    @Override
    public void notApproved(String taskId) {
        tasks.complete(taskId, Map.of(UnitReportModel.HEAD_DECISION, UnitReportModel.RETURNED));
    }

    @Override
    public void accepted(String taskId) {
        tasks.complete(taskId, Map.of(UnitReportModel.REVIEW_DECISION, UnitReportModel.ACCEPTED));
    }

    @Override
    public void returned(String taskId) {
        tasks.complete(taskId, Map.of(UnitReportModel.REVIEW_DECISION, UnitReportModel.RETURNED));
    }

    @Override
    public void withdrawn(UUID obligationId) {
        newest.bring(UnitReportModel.PROCESS, obligationId.toString());
        runtime.createMessageCorrelation(UnitReportModel.MESSAGE_REPORT_WITHDRAWN)
                .processInstanceBusinessKey(obligationId.toString())
                .correlate();
    }

    @Override
    public void ended(UUID obligationId) {
        runtime.createMessageCorrelation(UnitReportModel.MESSAGE_OBLIGATION_ENDED)
                .processInstanceBusinessKey(obligationId.toString())
                .correlateAll();
    }

    @Override
    public void postponed(UUID obligationId, Instant dueAt) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(obligationId.toString())
                .list()
                .forEach(task -> {
                    task.setDueDate(Date.from(dueAt));
                    tasks.saveTask(task);
                });
    }

    private static TaskSubject subject(OpenedReport report, UnitSummary unit) {
        return new TaskSubject(
                SubjectTypes.OBLIGATION,
                report.id().toString(),
                report.cycleId().toString(),
                "Báo cáo của " + unit.name(),
                report.planNumber(),
                "Kỳ " + report.periodLabel());
    }
}
