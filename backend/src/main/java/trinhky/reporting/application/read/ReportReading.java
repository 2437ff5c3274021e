package trinhky.reporting.application.read;

import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.identity.Access;
import trinhky.identity.CurrentOfficial;
import trinhky.reporting.application.ReportTasks;
import trinhky.reporting.application.SubjectTypes;
import trinhky.task.OpenTasks;

/** Lets a reader see a report and says what stands around it. */
@Component
class ReportReading {
    /** A report with its cycle; {@code hasTask} says whether the reader is to write it now. */
    record Frame(ObligationRowView obligation, CycleRowView cycle, boolean hasTask) {}

    private final Access access;
    private final ObligationRows obligations;
    private final CycleRows cycles;
    private final OpenTasks tasks;

    ReportReading(Access access, ObligationRows obligations, CycleRows cycles, OpenTasks tasks) {
        this.access = access;
        this.obligations = obligations;
        this.cycles = cycles;
        this.tasks = tasks;
    }

    Frame frame(UUID obligationId) {
        CurrentOfficial reader = access.requireRead(SubjectTypes.OBLIGATION, obligationId.toString());
        ObligationRowView obligation = obligations.one(obligationId);
        return new Frame(
                obligation,
                cycles.one(obligation.cycleId(), Readers.unitsOf(reader)),
                tasks.isYours(ReportTasks.PREPARE, obligationId.toString()));
    }
}
