package trinhky.signing.domain;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * What stands in a certificate.
 *
 * @param serial in hexadecimal digits
 * @param sha256 checksum of the encoded certificate, 64 hexadecimal digits in lower case
 * @param encoded the certificate as DER
 */
public record CertificateFacts(
        String subject,
        String issuer,
        String serial,
        String sha256,
        byte[] encoded,
        Instant validFrom,
        Instant validTo) {

    public static CertificateFacts of(X509Certificate certificate) {
        try {
            byte[] encoded = certificate.getEncoded();
            return new CertificateFacts(
                    certificate.getSubjectX500Principal().getName(),
                    certificate.getIssuerX500Principal().getName(),
                    certificate.getSerialNumber().toString(16),
                    Fingerprint.of(encoded),
                    encoded,
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant());
        } catch (CertificateEncodingException broken) {
            throw new IllegalArgumentException("A certificate that cannot be encoded.", broken);
        }
    }
}
