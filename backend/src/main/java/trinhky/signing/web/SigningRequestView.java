package trinhky.signing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import trinhky.distribution.IssuedDocument;
import trinhky.distribution.Purpose;
import trinhky.signing.SigningState;
import trinhky.signing.domain.FormPoint;
import trinhky.signing.domain.SigningStep;

/**
 * A document on its way to the signature, with all that a decision needs.
 *
 * @param signer who may sign at this stage today, or null when nobody may
 * @param outgoing what would be sent today, or null
 */
record SigningRequestView(
        String subjectType,
        String subjectId,
        int attempt,
        SigningState state,
        String title,
        String documentTypeCode,
        DocumentView document,
        UnitView issuer,
        UnitView office,
        UnitView draftingUnit,
        PersonView drafter,
        PersonView submittedBy,
        Instant openedAt,
        List<FormPointView> formPoints,
        List<StepView> steps,
        List<ChangeView> changes,
        SignerView signer,
        String chairName,
        SignatureView signature,
        OutgoingView outgoing,
        IssuedView issued) {

    /** The frozen file. */
    record DocumentView(UUID id, String sha256, long size, Instant frozenAt) {}

    record UnitView(String id, String name) {}

    /** An official. */
    record PersonView(String id, String name, String title) {}

    record FormPointView(FormPoint.Point point, boolean met, String note) {}

    /** What one person did; latest first, over all attempts. */
    record StepView(
            int attempt,
            SigningStep.Outcome outcome,
            SigningStep.Stage stage,
            PersonView official,
            Instant at,
            String reason,
            LocalDate resubmitBy) {}

    /** A place that differs from the attempt before. */
    record ChangeView(String place, String before, String after) {}

    /** Who may sign and what will stand above the name. */
    record SignerView(String officialId, String officialName, List<String> blockLines, String legalNote) {}

    /** The signature. */
    record SignatureView(
            String signerId, String signerName, List<String> blockLines, String documentSha256, Instant signedAt) {}

    /** What would be sent today. */
    record OutgoingView(
            String notation, String summary, String archiveCopy, int unitCount, List<RecipientLineView> lines) {}

    /** A line of recipients with the units that it adds. */
    record RecipientLineView(String label, Purpose purpose, List<RecipientUnitView> units) {}

    record RecipientUnitView(String unitId, String name, boolean outside) {}

    /** What was issued. */
    record IssuedView(UUID documentId, String number, LocalDate issuedOn, int unitCount) {

        static IssuedView of(IssuedDocument issued) {
            return new IssuedView(
                    issued.documentId(),
                    issued.number(),
                    issued.issuedOn(),
                    issued.recipients().size());
        }
    }
}
