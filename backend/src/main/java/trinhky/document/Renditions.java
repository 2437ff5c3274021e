package trinhky.document;

import java.util.List;
import java.util.UUID;

/** Makes the visible form of official documents. Every text is escaped; a rendition runs no script. */
public interface Renditions {

    /**
     * Renders a document that is not issued yet: a complete HTML page by Decree 30/2020/NĐ-CP, Annex I, with number,
     * date and signature left open.
     */
    String render(OfficialDocument document);

    /**
     * Renders the document and stores it as a file that can be signed.
     *
     * @param name file name without extension
     * @return the frozen file; its checksum is what the signature refers to
     */
    StoredDocument freeze(OfficialDocument document, String name, String ownerType, String ownerId);

    /**
     * Stores the final rendition: the frozen file with number, date and signature block filled in. The frozen file
     * stays, and taking the marks out of the final rendition gives the frozen bytes back.
     *
     * @throws trinhky.shared.DomainProblem {@code document.not-found}
     */
    StoredDocument issue(UUID frozenDocumentId, IssueMarks marks, String name, String ownerType, String ownerId);

    /** Tells whether the final rendition is the frozen file plus its marks and nothing else. */
    boolean isIssueOf(UUID issuedDocumentId, UUID frozenDocumentId);

    /**
     * Compares the texts of two renditions block by block.
     *
     * @return the differences in the order of the later document; empty when the words are the same
     */
    List<TextChange> compare(UUID earlierDocumentId, UUID laterDocumentId);
}
