package trinhky.organisation;

import java.time.LocalDate;
import java.util.Optional;

/** Who signs what, by type of document, field of work and date (Decree 30/2020/NĐ-CP, Art 13). */
public interface SigningAuthorities {

    /**
     * The position that signs such a document on the day; the most specific rule with a holder wins.
     *
     * @param documentType code of the type as the notation has it (KH, BC …)
     * @param fieldOfWork code of the field, null when none: then the head signs
     * @return empty when nobody has the authority
     */
    Optional<SigningAuthority> signerFor(String documentType, String fieldOfWork, String issuerUnitId, LocalDate on);

    /** The head of the issuer as signer of such a document. */
    Optional<SigningAuthority> chairFor(String documentType, String issuerUnitId, LocalDate on);

    /**
     * The same authority exercised by a substitute: the block shows the capacity of the one who signs, a deputy signing
     * per procuration of the head.
     *
     * @throws trinhky.shared.DomainProblem refused, {@code organisation.signer-outside-issuer}, when the official holds no
     *     position in the issuing unit
     */
    SigningAuthority exercisedBy(SigningAuthority authority, String officialId, LocalDate on);
}
