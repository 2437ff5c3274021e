package trinhky.plan.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.plan.domain.readiness.Evidence;
import trinhky.plan.domain.readiness.PlanPart;
import trinhky.plan.domain.readiness.Severity;

/**
 * Something that the checks found.
 *
 * @param key identifies the finding with its evidence
 * @param text one sentence in the reader's language
 * @param part part of the plan
 * @param rowId row of that part, null when the part as a whole is meant
 * @param field field of the row or part, or null
 * @param closing why a person left it so, null while it is open
 */
record FindingView(
        String key,
        String code,
        Severity severity,
        String text,
        PlanPart part,
        @Nullable UUID rowId,
        @Nullable String field,
        List<FindingEvidenceView> evidence,
        @Nullable FindingClosingView closing) {

    /** Words of the plan that the finding rests on. */
    record FindingEvidenceView(
            Evidence.Source source, @Nullable String ref, String quote) {}

    /** Who left it so, and why. */
    record FindingClosingView(String reason, PlanPersonView by, Instant at) {}
}
