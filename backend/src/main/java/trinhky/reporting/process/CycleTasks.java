package trinhky.reporting.process;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import trinhky.calendar.Deadlines;
import trinhky.organisation.GroupKeys;
import trinhky.organisation.Role;
import trinhky.reporting.domain.ReportingCycle;
import trinhky.reporting.domain.ReportingCycles;

/** Who does the steps of a reporting period and until when, as the model asks. */
@Component("cycleTasks")
public class CycleTasks {
    private final ReportingCycles cycles;

    CycleTasks(ReportingCycles cycles) {
        this.cycles = cycles;
    }

    /** Candidate group in the unit that consolidates. */
    public String leadGroup(DelegateExecution execution, String role) {
        return GroupKeys.ofUnit(cycle(execution).leadUnitId(), Role.valueOf(role));
    }

    /** The end of the last day for the consolidated report. */
    public Date consolidationDueAt(DelegateExecution execution) {
        return Date.from(Deadlines.endOf(cycle(execution).consolidationDueOn()));
    }

    private ReportingCycle cycle(DelegateExecution execution) {
        return cycles.findById(UUID.fromString(execution.getProcessBusinessKey()))
                .orElseThrow();
    }
}
