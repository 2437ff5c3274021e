package trinhky.plan.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.document.OfficialDocument;
import trinhky.document.Renditions;
import trinhky.identity.Access;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.PlanRows;
import trinhky.plan.domain.Plans;

/** Shows a plan in the form of the official document that it will become. */
@Service
public class PreviewPlan {

    private final Access access;
    private final Plans plans;
    private final PlanRows rows;
    private final PlanDocument document;
    private final Renditions renditions;

    PreviewPlan(Access access, Plans plans, PlanRows rows, PlanDocument document, Renditions renditions) {
        this.access = access;
        this.plans = plans;
        this.rows = rows;
        this.document = document;
        this.renditions = renditions;
    }

    /** A complete HTML page without scripts; number, date and signature are left open. */
    @Transactional(readOnly = true)
    public String html(UUID planId) {
        return renditions.render(draft(planId));
    }

    /** The form it will have in print; every page says that it is a draft. */
    @Transactional(readOnly = true)
    public byte[] pdf(UUID planId) {
        return renditions.pdf(draft(planId), null, true);
    }

    /** The same as DOCX. */
    @Transactional(readOnly = true)
    public byte[] docx(UUID planId) {
        return renditions.docx(draft(planId), null);
    }

    private OfficialDocument draft(UUID planId) {
        access.requireRead(Plan.SUBJECT_TYPE, planId.toString());
        Plan plan = plans.require(planId);
        return document.of(plan, rows.contentOf(plan));
    }
}
