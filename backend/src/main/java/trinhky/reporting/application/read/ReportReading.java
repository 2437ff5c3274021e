package trinhky.reporting.application.read;

import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.identity.Access;
import trinhky.identity.CurrentOfficial;
import trinhky.organisation.Role;
import trinhky.reporting.ObligationState;
import trinhky.reporting.application.ReportTasks;
import trinhky.reporting.application.SubjectTypes;
import trinhky.shared.DomainProblem;
import trinhky.task.OpenTasks;

/** Lets a reader see a report and says what stands around it. */
@Component
class ReportReading {
    /** A report with its cycle, whether the reader is to write it now, and whether the reader may take it back. */
    record Frame(ObligationRowView obligation, CycleRowView cycle, boolean hasTask, boolean mayWithdraw) {}

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

    /** @throws DomainProblem forbidden {@code reporting.not-handed-in} for other units before the report is handed in,
     *     {@code reporting.taken-back} after its unit took it back */
    Frame frame(UUID obligationId) {
        CurrentOfficial reader = access.requireRead(SubjectTypes.OBLIGATION, obligationId.toString());
        ObligationRowView obligation = obligations.one(obligationId);
        requireHandedIn(obligation, reader);
        CycleRowView cycle = cycles.one(obligation.cycleId(), Readers.unitsOf(reader));
        boolean figuresOpen = cycle.state().hasOpenFigures();
        return new Frame(
                obligation,
                cycle,
                tasks.isYours(ReportTasks.PREPARE, obligationId.toString()),
                obligation.state() == ObligationState.SUBMITTED && figuresOpen && reports(reader, obligation));
    }

    private static boolean reports(CurrentOfficial reader, ObligationRowView obligation) {
        String unit = obligation.unit().id();
        return Readers.holds(reader, unit, Role.HEAD) || Readers.holds(reader, unit, Role.OFFICER);
    }

    /** What a unit is still writing is its own affair until its head has handed it in. */
    private static void requireHandedIn(ObligationRowView obligation, CurrentOfficial reader) {
        if (obligation.receivedAt() == null
                && !Readers.belongsTo(reader, obligation.unit().id())) {
            boolean never = obligation.firstSubmittedAt() == null;
            throw DomainProblem.forbidden(never ? "reporting.not-handed-in" : "reporting.taken-back");
        }
    }
}
