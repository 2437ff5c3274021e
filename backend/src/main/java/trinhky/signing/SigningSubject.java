package trinhky.signing;

import java.util.UUID;

/**
 * A document submitted for signature.
 *
 * @param subjectType kind of the owner, for example {@code PLAN}
 * @param subjectId identity of the owner
 * @param documentId the frozen rendition; exactly its bytes are signed
 * @param documentTypeCode code of the type by Decree 30/2020, Annex III, for example {@code KH}
 * @param title what people call it
 * @param fieldOfWork code of the field that decides which vice-chair signs, or null
 * @param issuerUnitId the committee that issues
 * @param officeUnitId the office that checks the form and registers
 * @param draftingUnitId the unit that drafted and submits
 * @param drafterId the official who drafted; can never be the signer
 * @param submittedBy the head who submitted; checked the content, so can never be the signer either
 */
public record SigningSubject(
        String subjectType,
        String subjectId,
        UUID documentId,
        String documentTypeCode,
        String title,
        String fieldOfWork,
        String issuerUnitId,
        String officeUnitId,
        String draftingUnitId,
        String drafterId,
        String submittedBy) {}
