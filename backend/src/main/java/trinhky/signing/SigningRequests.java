package trinhky.signing;

import java.util.Optional;

/** Has documents of any owner checked, decided and signed. */
public interface SigningRequests {

    /**
     * Opens an attempt; after a return this is the next one. Only the record is written: the caller's process starts
     * {@code SignAndIssueProcess} with the subject id as business key.
     *
     * @throws trinhky.shared.DomainProblem {@code signing.already-open} while an attempt is open, {@code signing.already-signed}
     *     once the subject was signed
     */
    void open(SigningSubject subject);

    /** The latest attempt of the subject with the returns of all attempts. */
    Optional<SigningView> of(String subjectType, String subjectId);

    /**
     * Ends an open attempt because the owner takes the document back; nothing happens when none is open.
     *
     * @throws trinhky.shared.DomainProblem {@code signing.already-signed} after the signature
     */
    void withdraw(String subjectType, String subjectId, String reason, String withdrawnBy);
}
