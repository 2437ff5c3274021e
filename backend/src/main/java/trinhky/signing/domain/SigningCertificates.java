package trinhky.signing.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The certificates on record. */
public interface SigningCertificates extends ListCrudRepository<SigningCertificate, UUID> {

    /** Certificates of a holder, the latest first. */
    @Query("""
            select * from signing_certificate where holder_kind = :kind and holder_id = :id
            order by registered_at desc, id
            """)
    List<SigningCertificate> of(String kind, String id);

    /** Certificates of a holder, the latest first. */
    default List<SigningCertificate> of(CertificateHolder holder) {
        return of(holder.kind().name(), holder.id());
    }

    Optional<SigningCertificate> findBySha256(String sha256);

    /** What the authority issued and took back. */
    @Query("""
            select * from signing_certificate where issuer = :issuer and revoked_at is not null
            """)
    List<SigningCertificate> revokedOf(String issuer);

    /** Lets one transaction after the other issue certificates. */
    @Query("select count(*) from (select pg_advisory_xact_lock(7204410)) as locked")
    long awaitTurn();
}
