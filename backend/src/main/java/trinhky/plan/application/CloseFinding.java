package trinhky.plan.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.plan.domain.FindingClosing;
import trinhky.plan.domain.Plans;
import trinhky.plan.domain.readiness.Finding;
import trinhky.shared.DomainProblem;

/** The drafter leaves the plan as it is at one place and says why, or takes that back. */
@Service
public class CloseFinding {

    private final Actors actors;
    private final FindingBook findings;
    private final Plans plans;

    CloseFinding(Actors actors, FindingBook findings, Plans plans) {
        this.actors = actors;
        this.findings = findings;
        this.plans = plans;
    }

    /**
     * Closes the finding; it opens again by itself when the quoted words change.
     *
     * @throws DomainProblem {@code plan.reason-required} (422), {@code plan.finding-gone} (409)
     */
    @Transactional
    public void close(UUID planId, String findingKey, String reason) {
        Actors.Desk desk = actors.atEditing(planId);
        String why = Reasons.required(reason);
        Finding finding = findings.of(desk.plan()).stream()
                .map(FindingBook.Entry::finding)
                .filter(found -> found.key().equals(findingKey))
                .findFirst()
                .orElseThrow(() -> DomainProblem.refused("plan.finding-gone"));
        findings.close(
                planId,
                new FindingClosing(
                        findingKey,
                        finding.code(),
                        why,
                        desk.actor().at(),
                        desk.actor().officialId()));
        desk.plan().recordAct("plan.finding-closed", desk.actor(), why);
        plans.save(desk.plan());
    }

    /** Opens a closed finding again. */
    @Transactional
    public void reopen(UUID planId, String findingKey) {
        Actors.Desk desk = actors.atEditing(planId);
        findings.reopen(planId, findingKey);
        desk.plan().recordAct("plan.finding-reopened", desk.actor(), null);
        plans.save(desk.plan());
    }
}
