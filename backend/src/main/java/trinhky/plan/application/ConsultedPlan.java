package trinhky.plan.application;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.consultation.ConsultedDraft;
import trinhky.document.OfficialDocument;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.PlanRows;
import trinhky.plan.domain.Plans;

/** The draft of a plan that goes with the request for opinions on it. */
@Component
class ConsultedPlan implements ConsultedDraft {

    private final Plans plans;
    private final PlanRows rows;
    private final PlanDocument document;

    ConsultedPlan(Plans plans, PlanRows rows, PlanDocument document) {
        this.plans = plans;
        this.rows = rows;
        this.document = document;
    }

    @Override
    public String subjectType() {
        return Plan.SUBJECT_TYPE;
    }

    @Override
    public Optional<OfficialDocument> of(String subjectId) {
        return plans.findById(UUID.fromString(subjectId)).map(plan -> document.of(plan, rows.contentOf(plan)));
    }
}
