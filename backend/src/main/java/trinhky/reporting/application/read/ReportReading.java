package trinhky.reporting.application.read;

import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.identity.Access;
import trinhky.identity.CurrentOfficial;
import trinhky.reporting.application.ReportTasks;
import trinhky.reporting.application.SubjectTypes;
import trinhky.shared.DomainProblem;
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

    /** @throws DomainProblem forbidden {@code reporting.not-handed-in} for other units before the report is handed in */
    Frame frame(UUID obligationId) {
        CurrentOfficial reader = access.requireRead(SubjectTypes.OBLIGATION, obligationId.toString());
        ObligationRowView obligation = obligations.one(obligationId);
        requireHandedIn(obligation, reader);
        return new Frame(
                obligation,
                cycles.one(obligation.cycleId(), Readers.unitsOf(reader)),
                tasks.isYours(ReportTasks.PREPARE, obligationId.toString()));
    }

    /** What a unit is still writing is its own affair until its head has handed it in. */
    private static void requireHandedIn(ObligationRowView obligation, CurrentOfficial reader) {
        if (obligation.firstSubmittedAt() == null
                && !Readers.belongsTo(reader, obligation.unit().id())) {
            throw DomainProblem.forbidden("reporting.not-handed-in");
        }
    }
}
