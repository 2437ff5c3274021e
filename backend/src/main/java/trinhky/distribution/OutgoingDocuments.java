package trinhky.distribution;

import java.util.Optional;

/** Numbers, registers and sends documents of any owner. */
public interface OutgoingDocuments {

    /**
     * Says what will be issued; saying it again replaces it until the document is issued.
     *
     * @throws trinhky.shared.DomainProblem {@code distribution.already-issued}, or all problems of the fields at once
     */
    void prepare(OutgoingDraft draft);

    /**
     * What would be issued today, with the units that each line of recipients means. The number is not known before issue.
     */
    Optional<OutgoingPreview> preview(String subjectType, String subjectId);

    /**
     * Takes the next number of the series, writes the register, freezes the recipients and stores the final rendition, in
     * the transaction of the caller. Publishes {@link DocumentIssued}.
     *
     * @throws trinhky.shared.DomainProblem {@code distribution.nothing-prepared}, {@code distribution.already-issued},
     *     {@code distribution.no-recipient}, {@code distribution.content-changed}
     */
    IssuedDocument issue(IssueOrder order);

    /**
     * Takes the number before the issue, because the organisation signs the file with number and date outside; the issue then
     * uses it. Asking again answers the same number.
     *
     * @throws trinhky.shared.DomainProblem as {@link #issue}
     */
    ReservedNumber reserve(String subjectType, String subjectId, String clerkId);

    /** The issued document of the subject, if it was issued. */
    Optional<IssuedDocument> of(String subjectType, String subjectId);
}
