package trinhky.plan.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.Access;
import trinhky.identity.CurrentOfficial;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.Plans;

/** Shows what the checks find in a plan to the units whose hands it passes through; to other readers there are no findings. */
@Service
public class ReadFindings {

    private final Access access;
    private final Plans plans;
    private final FindingBook findings;

    ReadFindings(Access access, Plans plans, FindingBook findings) {
        this.access = access;
        this.plans = plans;
        this.findings = findings;
    }

    /** All findings, open and closed, the gravest first. */
    @Transactional(readOnly = true)
    public List<FindingBook.Entry> of(UUID planId) {
        CurrentOfficial reader = access.requireRead(Plan.SUBJECT_TYPE, planId.toString());
        Plan plan = plans.require(planId);
        return plan.parties().include(reader.unitIds()) ? findings.of(plan) : List.of();
    }
}
