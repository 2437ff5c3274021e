package trinhky.distribution.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.Purpose;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitKind;
import trinhky.organisation.UnitSummary;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/** The clerk sends an issued document to a unit that was not among its recipients; the printed lines stay as they were. */
@Service
public class AddLateRecipient {

    private final KeptDocuments kept;
    private final RegisterMarks marks;
    private final UnitDirectory units;
    private final Dispatch dispatch;
    private final OutgoingActs acts;
    private final BusinessClock clock;

    AddLateRecipient(
            KeptDocuments kept,
            RegisterMarks marks,
            UnitDirectory units,
            Dispatch dispatch,
            OutgoingActs acts,
            BusinessClock clock) {
        this.kept = kept;
        this.marks = marks;
        this.units = units;
        this.dispatch = dispatch;
        this.acts = acts;
        this.clock = clock;
    }

    /** Refused for a unit that has it already, that has ended, and after a recall. */
    @Transactional
    public void add(UUID entryId, String unitId, Purpose purpose, String reason) {
        KeptDocuments.Kept found = kept.require(entryId);
        String words = Reason.required("reason", reason);
        if (found.document().recalled()) {
            throw DomainProblem.refused("distribution.recalled");
        }
        UnitSummary unit = units.unit(unitId);
        if (!unit.existsOn(clock.today())) {
            throw DomainProblem.invalid("unitId", "distribution.unit-ended", unit.name());
        }
        if (marks.isRecipient(entryId, unitId)) {
            throw DomainProblem.invalid("unitId", "distribution.already-recipient", unit.name());
        }
        marks.added(entryId, unit, purpose, found.clerkId(), words, clock.instant());
        boolean outside = unit.kind() == UnitKind.OUTSIDE;
        dispatch.send(found.document(), List.of(dispatch.to(found.document(), unitId, outside)));
        acts.recipientAdded(found, unit.name(), words);
    }
}
