package trinhky.plan.web;

import java.time.Instant;
import trinhky.plan.domain.PlanRevision;

/** What a submission said. */
record PlanRevisionView(int number, String stage, Instant madeAt, PlanHeadingView heading, PlanContentView content) {

    static PlanRevisionView of(PlanRevision revision) {
        return new PlanRevisionView(
                revision.number(),
                revision.stage(),
                revision.madeAt(),
                PlanHeadingView.of(revision.content().heading()),
                PlanContentView.of(revision.content()));
    }
}
