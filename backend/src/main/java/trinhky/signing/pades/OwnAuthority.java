package trinhky.signing.pades;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import trinhky.signing.domain.CertificateFacts;
import trinhky.signing.domain.CertificateHolder;
import trinhky.signing.domain.CertificateSubject;
import trinhky.signing.domain.SigningCertificate;
import trinhky.signing.domain.SigningCertificates;

/**
 * This installation's own certificate authority, for the demo and for trials: made at first use, its key kept as a closed
 * file in the database. Signatures with its certificates prove nothing outside this installation.
 */
@Component
class OwnAuthority {

    private static final Instant BEFORE_ANY_DOCUMENT = Instant.parse("2020-01-01T00:00:00Z");
    private static final Duration LASTS = Duration.ofDays(40 * 365L);
    private static final Duration CERTIFICATE_LASTS = Duration.ofDays(5 * 365L);
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private final boolean on;
    private final String name;
    private final SigningCertificates certificates;
    private final KeySecret secret;

    OwnAuthority(
            @Value("${trinhky.signing.own-authority:${trinhky.demo:false}}") boolean on,
            @Value("${trinhky.signing.own-authority-name:Trình Ký - chứng thực nội bộ, chỉ để dùng thử}") String name,
            SigningCertificates certificates,
            KeySecret secret) {
        this.on = on;
        this.name = name;
        this.certificates = certificates;
        this.secret = secret;
    }

    boolean isOn() {
        return on;
    }

    /** Issues a certificate with its key, unless another transaction did meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public SigningCertificate issue(CertificateHolder holder, CertificateSubject subject, Instant at) {
        certificates.awaitTurn();
        Optional<SigningCertificate> meanwhile = certificates.of(holder).stream()
                .filter(each -> each.keyStore() != null && each.isUsable(at))
                .findFirst();
        return meanwhile.orElseGet(() -> {
            IssuedKey issued =
                    CertificateMaker.issue(authority(at), subject, at.minus(CLOCKS_DIFFER), at.plus(CERTIFICATE_LASTS));
            return register(holder, issued, at);
        });
    }

    /** The authority's certificate, once it has issued something. */
    Optional<X509Certificate> certificate() {
        return stored().map(this::open).map(IssuedKey::certificate);
    }

    /** The revocation list as of the moment. */
    Optional<byte[]> revocationList(Instant at) {
        return stored().map(authority -> {
            List<CertificateMaker.Revoked> revoked = certificates.revokedOf(authority.subject()).stream()
                    .map(each -> new CertificateMaker.Revoked(each.serial(), each.revokedAt()))
                    .toList();
            return CertificateMaker.revocationList(open(authority), revoked, at);
        });
    }

    private Optional<SigningCertificate> stored() {
        return certificates.of(CertificateHolder.authority()).stream().findFirst();
    }

    private IssuedKey authority(Instant at) {
        return open(stored().orElseGet(() -> register(
                CertificateHolder.authority(),
                CertificateMaker.authority(name, BEFORE_ANY_DOCUMENT, BEFORE_ANY_DOCUMENT.plus(LASTS)),
                at)));
    }

    private SigningCertificate register(CertificateHolder holder, IssuedKey key, Instant at) {
        return certificates.save(SigningCertificate.register(
                holder, CertificateFacts.of(key.certificate()), KeyFile.close(key, secret.password()), at, null));
    }

    private IssuedKey open(SigningCertificate kept) {
        return KeyFile.open(kept.keyStore(), secret.password());
    }
}
