package trinhky.signing.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.signing.application.RegisteredCertificate;
import trinhky.signing.domain.CertificateHolder;
import trinhky.signing.domain.SigningCertificate;

/**
 * A certificate on record.
 *
 * @param holderName the official or the body
 * @param holderUnitName unit of the official, or null
 * @param keyHere whether the server keeps the key in a closed file
 * @param marked whether an image of the holder's signature or seal is kept
 */
record SigningCertificateView(
        UUID id,
        CertificateHolder.Kind holderKind,
        String holderId,
        String holderName,
        @Nullable String holderUnitName,
        String subject,
        String issuer,
        String serial,
        Instant validFrom,
        Instant validTo,
        boolean keyHere,
        boolean marked,
        Instant registeredAt,
        @Nullable Instant revokedAt,
        @Nullable String revocationReason) {

    @SuppressWarnings("size: one line a column")
    static SigningCertificateView of(RegisteredCertificate registered) {
        SigningCertificate certificate = registered.certificate();
        return new SigningCertificateView(
                certificate.id(),
                certificate.holder().kind(),
                certificate.holder().id(),
                registered.holderName(),
                registered.holderUnitName(),
                certificate.subject(),
                certificate.issuer(),
                certificate.serial().toString(16),
                certificate.validFrom(),
                certificate.validTo(),
                certificate.keyStore() != null,
                registered.marked(),
                certificate.registeredAt(),
                certificate.revokedAt(),
                certificate.revocationReason());
    }
}
