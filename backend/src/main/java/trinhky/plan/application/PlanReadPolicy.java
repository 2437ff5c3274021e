package trinhky.plan.application;

import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.ReadPolicy;
import trinhky.plan.domain.Plan;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

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

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

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

    /** Whoever received a plan that was called back learns that, when and why; their inbox says the same. */
    @Override
    public DomainProblem refusal(String subjectId, CurrentOfficial who) {
        return ReadPolicy.uuid(subjectId)
                .flatMap(id -> readers.recalledFrom(id, who.unitIds()))
                .map(recalled -> DomainProblem.forbidden(
                        "plan.recalled",
                        recalled.number(),
                        recalled.at().atZone(BusinessClock.ZONE).format(DAY),
                        recalled.reason()))
                .orElseGet(() -> ReadPolicy.super.refusal(subjectId, who));
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
