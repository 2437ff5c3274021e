package trinhky.plan.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.plan.application.PlanDocument;
import trinhky.plan.domain.Plan;

/**
 * The plan as a document.
 *
 * @param notation what follows the number, known before the number is
 * @param number number with notation, absent before the issue
 * @param documentId the frozen or issued rendition, absent before the submission
 */
record PlanDocumentView(
        String notation,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable UUID documentId) {

    static PlanDocumentView of(Plan plan) {
        return new PlanDocumentView(PlanDocument.NOTATION, plan.number(), plan.issuedOn(), plan.documentId());
    }
}
