package trinhky.reporting.process;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import trinhky.organisation.GroupKeys;
import trinhky.organisation.Role;
import trinhky.reporting.domain.OpenedReport;
import trinhky.reporting.domain.ReportObligation;
import trinhky.reporting.domain.ReportObligations;

/** Who does the steps of a unit's report and until when, as the model asks. */
@Component("unitReportTasks")
public class UnitReportTasks {
    private record Duty(String unitId, String leadUnitId, Instant dueAt) {}

    private final OpeningChunk chunk;
    private final ReportObligations obligations;

    UnitReportTasks(OpeningChunk chunk, ReportObligations obligations) {
        this.chunk = chunk;
        this.obligations = obligations;
    }

    /** Candidate group in the reporting unit. */
    public String group(DelegateExecution execution, String role) {
        return GroupKeys.ofUnit(duty(execution).unitId(), Role.valueOf(role));
    }

    /** Candidate group in the lead unit. */
    public String leadGroup(DelegateExecution execution, String role) {
        return GroupKeys.ofUnit(duty(execution).leadUnitId(), Role.valueOf(role));
    }

    /** The first moment that is late. */
    public Date dueAt(DelegateExecution execution) {
        return Date.from(duty(execution).dueAt());
    }

    private Duty duty(DelegateExecution execution) {
        String key = execution.getProcessBusinessKey();
        return chunk.find(key).map(UnitReportTasks::duty).orElseGet(() -> stored(UUID.fromString(key)));
    }

    private Duty stored(UUID obligationId) {
        ReportObligation report = obligations.findById(obligationId).orElseThrow();
        return new Duty(report.unitId(), report.leadUnitId(), report.dueAt());
    }

    private static Duty duty(OpenedReport report) {
        return new Duty(report.unitId(), report.leadUnitId(), report.dueAt());
    }
}
