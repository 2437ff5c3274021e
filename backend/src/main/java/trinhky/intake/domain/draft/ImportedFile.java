package trinhky.intake.domain.draft;

import java.time.Instant;
import java.util.UUID;
import trinhky.intake.domain.source.SourcePages;
import trinhky.shared.DomainProblem;

/**
 * A file of a plan that was read and is looked through.
 *
 * @param version counts the changes
 * @param unitId the unit whose officers look it through
 * @param planId the draft that was made of it, null before
 */
public record ImportedFile(
        UUID id,
        int version,
        String unitId,
        String uploadedBy,
        Instant uploadedAt,
        UUID documentId,
        String fileName,
        String kind,
        SourcePages pages,
        ImportDraft draft,
        UUID planId) {

    /** Subject type of read policies and stored documents. */
    public static final String SUBJECT_TYPE = "IMPORTED_FILE";

    /**
     * The same file with a changed draft.
     *
     * @throws DomainProblem {@code intake.plan-made} (409) when the draft was already made
     */
    public ImportedFile with(ImportDraft changed) {
        requireOpen();
        return new ImportedFile(
                id, version, unitId, uploadedBy, uploadedAt, documentId, fileName, kind, pages, changed, planId);
    }

    /** The same file with the plan that was begun from it. */
    public ImportedFile madeInto(UUID plan) {
        requireOpen();
        return new ImportedFile(
                id, version, unitId, uploadedBy, uploadedAt, documentId, fileName, kind, pages, draft, plan);
    }

    private void requireOpen() {
        if (planId != null) {
            throw DomainProblem.refused("intake.plan-made");
        }
    }
}
