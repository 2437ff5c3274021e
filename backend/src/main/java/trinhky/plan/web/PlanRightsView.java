package trinhky.plan.web;

import trinhky.plan.application.ReadPlan.Rights;

/** What the reader may do with the plan now. */
record PlanRightsView(
        boolean edit,
        boolean submitDraft,
        boolean checkContent,
        boolean answerOpinions,
        boolean submitPlan,
        boolean withdraw) {

    static PlanRightsView of(Rights rights) {
        return new PlanRightsView(
                rights.edit(),
                rights.submitDraft(),
                rights.checkContent(),
                rights.answerOpinions(),
                rights.submitPlan(),
                rights.withdraw());
    }
}
