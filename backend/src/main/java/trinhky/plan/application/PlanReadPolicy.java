package trinhky.plan.application;

import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.ReadPolicy;
import trinhky.plan.domain.Plan;

/** Who may read a plan: its drafting unit, the Committee, the Office, consulted units, and whom the issued plan concerns. */
@Component
class PlanReadPolicy implements ReadPolicy {

    private final PlanReaders readers;

    PlanReadPolicy(PlanReaders readers) {
        this.readers = readers;
    }

    @Override
    public String subjectType() {
        return Plan.SUBJECT_TYPE;
    }

    @Override
    public boolean mayRead(String subjectId, CurrentOfficial who) {
        return readers.mayRead(UUID.fromString(subjectId), ReaderUnits.of(who));
    }
}
