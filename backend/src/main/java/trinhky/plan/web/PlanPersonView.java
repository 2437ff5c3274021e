package trinhky.plan.web;

import trinhky.organisation.OfficialSummary;

/** An official as a sentence names them. */
record PlanPersonView(String id, String name, String title) {

    static PlanPersonView of(String id, OfficialSummary official) {
        return official == null
                ? new PlanPersonView(id, null, null)
                : new PlanPersonView(id, official.name(), official.title());
    }
}
