package trinhky.plan.web;

import org.jspecify.annotations.Nullable;
import trinhky.organisation.OfficialSummary;

/** An official as a sentence names them. */
record PlanPersonView(
        String id, @Nullable String name, @Nullable String title) {

    static PlanPersonView of(String id, OfficialSummary official) {
        return official == null
                ? new PlanPersonView(id, null, null)
                : new PlanPersonView(id, official.name(), official.title());
    }
}
