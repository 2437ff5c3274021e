package trinhky.intake.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.intake.domain.draft.ImportedFile;
import trinhky.plan.PlanDrafts;
import trinhky.plan.PreparedPlan;
import trinhky.shared.DomainProblem;

/** Makes a plan's draft of what was accepted; from there it goes the way of every plan. */
@Service
public class MakeDraft {

    private final ImportDesk desk;
    private final ImportedFiles files;
    private final PlanDrafts plans;

    MakeDraft(ImportDesk desk, ImportedFiles files, PlanDrafts plans) {
        this.desk = desk;
        this.files = files;
        this.plans = plans;
    }

    /**
     * Begins the plan; a file becomes one plan only.
     *
     * @return id of the plan
     * @throws DomainProblem {@code intake.items-open} with their number, {@code intake.title-missing},
     *     {@code intake.plan-made}, {@code intake.changed-by-other} (409)
     */
    @Transactional
    public UUID make(UUID id, int version) {
        ImportedFile file = desk.toChange(id, version);
        if (file.draft().open() > 0) {
            throw DomainProblem.refused("intake.items-open", file.draft().open());
        }
        PreparedPlan content = new AcceptedContent(file.draft()).prepared();
        if (content.title().isBlank()) {
            throw DomainProblem.refused("intake.title-missing");
        }
        ImportedFile made = file.madeInto(plans.begin(content));
        files.save(made);
        return made.planId();
    }
}
