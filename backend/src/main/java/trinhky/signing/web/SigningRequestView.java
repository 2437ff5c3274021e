package trinhky.signing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        SigningDocumentView document,
        SigningUnitView issuer,
        SigningUnitView office,
        SigningUnitView draftingUnit,
        SigningPersonView drafter,
        SigningPersonView submittedBy,
        Instant openedAt,
        List<FormPointView> formPoints,
        List<SigningStepView> steps,
        List<SigningChangeView> changes,
        @Nullable SignerView signer,
        @Nullable String chairName,
        @Nullable SignatureView signature,
        @Nullable OutgoingView outgoing,
        @Nullable IssuedDocumentView issued) {

    /** The frozen file. */
    record SigningDocumentView(UUID id, String sha256, long size, Instant frozenAt) {}

    record SigningUnitView(String id, String name) {}

    /** An official. */
    record SigningPersonView(
            String id, String name, @Nullable String title) {}

    record FormPointView(
            FormPoint.Point point, boolean met, @Nullable String note) {}

    /** What one person did; latest first, over all attempts. */
    record SigningStepView(
            int attempt,
            SigningStep.Outcome outcome,
            SigningStep.Stage stage,
            SigningPersonView official,
            Instant at,
            @Nullable String reason,
            @Nullable LocalDate resubmitBy) {}

    /** A place that differs from the attempt before. */
    record SigningChangeView(
            @Nullable String place,
            @Nullable String before,
            @Nullable String after) {}

    /** Who may sign and what will stand above the name. */
    record SignerView(String officialId, String officialName, List<String> blockLines, String legalNote) {}

    /**
     * The signature.
     *
     * @param issueDueAt until when the document must leave
     */
    record SignatureView(
            String signerId,
            String signerName,
            List<String> blockLines,
            String documentSha256,
            Instant signedAt,
            Instant issueDueAt) {}

    /** What would be sent today. */
    record OutgoingView(
            String notation, String summary, String archiveCopy, int unitCount, List<OutgoingLineView> lines) {}

    /** A line of recipients with the units that it adds. */
    record OutgoingLineView(String label, Purpose purpose, List<OutgoingUnitView> units, List<String> missing) {}

    record OutgoingUnitView(String unitId, String name, boolean outside) {}

    /** What was issued. */
    record IssuedDocumentView(UUID documentId, String number, LocalDate issuedOn, int unitCount) {

        static IssuedDocumentView of(IssuedDocument issued) {
            return new IssuedDocumentView(
                    issued.documentId(),
                    issued.number(),
                    issued.issuedOn(),
                    issued.recipients().size());
        }
    }
}
