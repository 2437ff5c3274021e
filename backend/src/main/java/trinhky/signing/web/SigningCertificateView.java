package trinhky.signing.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.signing.domain.CertificateHolder;
import trinhky.signing.domain.SigningCertificate;

/**
 * A certificate on record.
 *
 * @param keyHere whether the server keeps the key
 */
record SigningCertificateView(
        UUID id,
        CertificateHolder.Kind holderKind,
        String holderId,
        String subject,
        String issuer,
        Instant validFrom,
        Instant validTo,
        boolean keyHere,
        Instant registeredAt,
        @Nullable Instant revokedAt) {

    static SigningCertificateView of(SigningCertificate certificate) {
        return new SigningCertificateView(
                certificate.id(),
                certificate.holder().kind(),
                certificate.holder().id(),
                certificate.subject(),
                certificate.issuer(),
                certificate.validFrom(),
                certificate.validTo(),
                certificate.keyStore() != null,
                certificate.registeredAt(),
                certificate.revokedAt());
    }
}
