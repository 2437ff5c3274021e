package trinhky.reminder.application;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.plan.PlanIssued;
import trinhky.plan.PlanRecalled;
import trinhky.reminder.domain.PlanTerms;

/** Keeps the term of a plan from its issue until it is called back. */
@Service
public class KeepPlanTerm {
    private final PlanTerms terms;

    KeepPlanTerm(PlanTerms terms) {
        this.terms = terms;
    }

    /** Keeps it in the issuing transaction. */
    @EventListener
    @Transactional
    public void keep(PlanIssued plan) {
        terms.keep(plan);
    }

    /** Ends it in the recalling transaction. */
    @EventListener
    @Transactional
    public void end(PlanRecalled plan) {
        terms.recalled(plan.planId(), plan.at());
    }
}
