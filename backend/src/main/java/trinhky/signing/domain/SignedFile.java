package trinhky.signing.domain;

import java.util.UUID;

/**
 * A file with a digital signature.
 *
 * @param documentId the stored file; it begins with every byte of the frozen one
 * @param sha256 its checksum
 * @param certificateSha256 checksum of the signer's certificate
 * @param certificateName name in the certificate
 */
public record SignedFile(
        UUID documentId, String sha256, String certificateSha256, String certificateName, SigningWay way) {}
