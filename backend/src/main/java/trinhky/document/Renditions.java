package trinhky.document;

import java.util.List;
import java.util.UUID;

/**
 * Makes the visible form of official documents from their content: a page for reading on screen, a PDF/A-2a by Decree
 * 30/2020/NĐ-CP, Annex I, and a DOCX of the same form. Every text is escaped; a rendition runs no script.
 */
public interface Renditions {

    /** A complete HTML page for reading on screen; number, date and signature are left open. */
    String render(OfficialDocument document);

    /**
     * A stored document as an HTML page for reading on screen, with what issuing added.
     *
     * @throws trinhky.shared.DomainProblem {@code document.not-found}, {@code document.no-page}
     */
    String reading(UUID documentId);

    /**
     * The document as a PDF/A-2a.
     *
     * @param marks what issuing adds, or null to leave the places empty
     * @param draft whether "DỰ THẢO" stands across every page
     */
    byte[] pdf(OfficialDocument document, IssueMarks marks, boolean draft);

    /**
     * The document as a DOCX file.
     *
     * @param marks what issuing adds, or null to leave the places empty
     */
    byte[] docx(OfficialDocument document, IssueMarks marks);

    /**
     * Prints the document and stores it as a file that can be signed, with its content beside it.
     *
     * @param name file name without extension
     * @return the frozen PDF; its checksum is what the signature refers to
     */
    StoredDocument freeze(OfficialDocument document, String name, String ownerType, String ownerId);

    /**
     * Where the places of number, date and signatures lie in a frozen PDF or one that continues it.
     *
     * @throws trinhky.shared.DomainProblem {@code document.not-found} when the file was not printed by this product
     */
    List<PlaceOnPage> places(UUID documentId);

    /**
     * The content that a printed file shows.
     *
     * @throws trinhky.shared.DomainProblem {@code document.not-found} when the file was not printed by this product
     */
    OfficialDocument content(UUID documentId);

    /**
     * Stores a PDF that goes on from an earlier one by an incremental update: a signature, a number. Content and places of
     * the earlier one belong to it as well.
     *
     * @param pdf begins with every byte of the earlier file
     * @param marks what the update added for readers of the page and the DOCX, or null when nothing more than the earlier
     * @param name file name without extension
     * @throws trinhky.shared.DomainProblem {@code document.not-continued} when bytes of the earlier file changed
     */
    StoredDocument continueWith(
            UUID earlierDocumentId, byte[] pdf, IssueMarks marks, String name, String ownerType, String ownerId);

    /**
     * Stores the final rendition without digital signatures: the frozen content with number, date and signature block
     * filled in. The frozen file stays.
     *
     * @throws trinhky.shared.DomainProblem {@code document.not-found}
     */
    StoredDocument issue(UUID frozenDocumentId, IssueMarks marks, String name, String ownerType, String ownerId);

    /** Tells whether the final rendition is the frozen document plus its marks and nothing else. */
    boolean isIssueOf(UUID issuedDocumentId, UUID frozenDocumentId);

    /**
     * Compares the texts of two renditions block by block.
     *
     * @return the differences in the order of the later document; empty when the words are the same
     */
    List<TextChange> compare(UUID earlierDocumentId, UUID laterDocumentId);
}
