package trinhky.plan.application;

import java.util.Set;
import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.ReadPolicy;
import trinhky.plan.domain.Plan;

/** Who may read a plan: its drafting unit, the Committee, the Office, consulted units, and whom the issued plan concerns. */
@Component
class PlanReadPolicy implements ReadPolicy {

    private static final Set<String> OF_THE_PARTIES = Set.of(
            "plan.content-returned",
            "plan.submission-returned",
            "plan.finding-closed",
            "plan.finding-reopened",
            "consultation.opinion-given",
            "consultation.silence-escalated",
            "signing.returned",
            "signing.passed-to-chair");

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
        return ReadPolicy.uuid(subjectId)
                .filter(id -> readers.mayRead(id, who.unitIds()))
                .isPresent();
    }

    /** Units that were asked or receive the plan see what became of it; who returned it and why stays with its parties. */
    @Override
    public Set<String> hiddenActs(String subjectId, CurrentOfficial who) {
        boolean party = ReadPolicy.uuid(subjectId)
                .filter(id -> readers.isParty(id, who.unitIds()))
                .isPresent();
        return party ? Set.of() : OF_THE_PARTIES;
    }
}
