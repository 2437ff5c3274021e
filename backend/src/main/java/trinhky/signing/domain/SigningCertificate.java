package trinhky.signing.domain;

import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import trinhky.shared.DomainProblem;

/** A certificate registered for a holder, with its key when the server keeps it. */
@Table("signing_certificate")
public class SigningCertificate {

    @Id
    private final UUID id;

    @Version
    private Integer version;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "holder_")
    private final CertificateHolder holder;

    private final String subject;
    private final String issuer;
    private final String serial;
    private final String sha256;
    private final byte[] certificate;
    private final byte[] keyStore;
    private final Instant validFrom;
    private final Instant validTo;
    private final Instant registeredAt;
    private final String registeredBy;
    private Instant revokedAt;
    private String revocationReason;

    @PersistenceCreator
    @SuppressWarnings("size: one line a column")
    SigningCertificate(
            UUID id,
            CertificateHolder holder,
            String subject,
            String issuer,
            String serial,
            String sha256,
            byte[] certificate,
            byte[] keyStore,
            Instant validFrom,
            Instant validTo,
            Instant registeredAt,
            String registeredBy) {
        this.id = id;
        this.holder = holder;
        this.subject = subject;
        this.issuer = issuer;
        this.serial = serial;
        this.sha256 = sha256;
        this.certificate = certificate;
        this.keyStore = keyStore;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.registeredAt = registeredAt;
        this.registeredBy = registeredBy;
    }

    /**
     * Registers a certificate.
     *
     * @param keyStore PKCS#12 file with the key, closed with the secret of this installation; null when the key is on a token
     *     or stays with its holder
     * @param registeredBy official who registered it, or null when this installation issued it
     */
    public static SigningCertificate register(
            CertificateHolder holder, CertificateFacts facts, byte[] keyStore, Instant at, String registeredBy) {
        return new SigningCertificate(
                UUID.randomUUID(),
                holder,
                facts.subject(),
                facts.issuer(),
                facts.serial(),
                facts.sha256(),
                facts.encoded(),
                keyStore,
                facts.validFrom(),
                facts.validTo(),
                at,
                registeredBy);
    }

    /** Nobody signs with it any more; what this installation's authority issued is also on its revocation list. */
    public void revoke(String reason, Instant at) {
        if (reason == null || reason.isBlank()) {
            throw DomainProblem.invalid("reason", "signing.reason-missing");
        }
        if (revokedAt != null) {
            throw DomainProblem.refused("signing.certificate-already-revoked");
        }
        revokedAt = at;
        revocationReason = reason.strip();
    }

    /** Whether it may be used at the moment. */
    public boolean isUsable(Instant at) {
        return revokedAt == null && !at.isBefore(validFrom) && !at.isAfter(validTo);
    }

    public UUID id() {
        return id;
    }

    public CertificateHolder holder() {
        return holder;
    }

    public String subject() {
        return subject;
    }

    public String issuer() {
        return issuer;
    }

    public BigInteger serial() {
        return new BigInteger(serial, 16);
    }

    /** Checksum of the encoded certificate, 64 hexadecimal digits in lower case. */
    public String sha256() {
        return sha256;
    }

    public byte[] certificate() {
        return certificate.clone();
    }

    /** The PKCS#12 file, or null. */
    public byte[] keyStore() {
        return keyStore;
    }

    public Instant validFrom() {
        return validFrom;
    }

    public Instant validTo() {
        return validTo;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    public String revocationReason() {
        return revocationReason;
    }
}
