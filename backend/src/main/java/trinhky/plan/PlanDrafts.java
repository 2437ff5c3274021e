package trinhky.plan;

import java.util.UUID;

/** Begins drafts whose content was prepared elsewhere, for example read from a file. */
public interface PlanDrafts {

    /**
     * For whom a plan would begin.
     *
     * @param unitId the drafting unit
     * @param issuerUnitId the committee above it
     */
    record Drafting(String officialId, String unitId, String issuerUnitId) {}

    /**
     * The official signed in, if they may begin a plan.
     *
     * @throws trinhky.shared.DomainProblem {@code plan.only-officers-draft}, {@code plan.no-committee-above} (403)
     */
    Drafting requireDrafter();

    /**
     * Begins draft 1 with this content; the official signed in is its drafter.
     *
     * @return id of the plan
     * @throws trinhky.shared.DomainProblem as {@link #requireDrafter()}
     */
    UUID begin(PreparedPlan content);
}
