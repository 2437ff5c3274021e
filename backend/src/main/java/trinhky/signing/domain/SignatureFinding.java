package trinhky.signing.domain;

import java.time.Instant;

/**
 * A signature in a file, as it was found.
 *
 * @param field name of the signature field
 * @param signer name in the certificate
 * @param title title in the certificate, or null
 * @param organisation organisation in the certificate, or null
 * @param issuer who issued the certificate
 * @param serial serial number of the certificate in hexadecimal digits, or null
 * @param certificateSha256 checksum of the certificate, or null when there is none
 * @param claimedAt moment as the signer states it, or null
 * @param stampedAt moment proved by a time stamp, or null
 * @param revokedAt since when the certificate is revoked, or null
 * @param wholeFile whether it covers the file to its last byte
 * @param level level of the signature, for example {@code PAdES-BASELINE-B}
 */
public record SignatureFinding(
        String field,
        SignatureAnswer answer,
        String signer,
        String title,
        String organisation,
        String issuer,
        String serial,
        String certificateSha256,
        Instant validFrom,
        Instant validTo,
        Instant claimedAt,
        Instant stampedAt,
        Instant revokedAt,
        boolean wholeFile,
        String level) {

    public boolean isValid() {
        return answer == SignatureAnswer.VALID;
    }
}
