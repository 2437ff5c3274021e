package trinhky.distribution;

import trinhky.document.IssueMarks;
import trinhky.document.StoredDocument;

/**
 * Makes the file that leaves the house out of the signed one: number and date, then the organisation's signature (Decree
 * 30/2020/NĐ-CP, article 14). Implemented by whoever keeps the signatures.
 */
public interface FinalFiles {

    /**
     * Makes and stores the file in the caller's transaction, so that a failure gives the number back.
     *
     * @param name file name without extension
     */
    StoredDocument finish(IssueOrder order, IssueMarks marks, String name, String ownerType, String ownerId);
}
