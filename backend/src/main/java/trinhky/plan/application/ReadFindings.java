package trinhky.plan.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.Access;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.Plans;

/** Shows what the checks find in a plan to those who may read it. */
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
        access.requireRead(Plan.SUBJECT_TYPE, planId.toString());
        return findings.of(plans.require(planId));
    }
}
