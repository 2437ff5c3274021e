package trinhky.signing.domain;

import java.util.List;

/**
 * By what authority somebody signs.
 *
 * @param capacity how the signer stands to the head of the issuer
 * @param blockLines lines above the signature
 */
public record SignerCapacity(
        String signerId, String signerName, String positionId, String capacity, List<String> blockLines) {}
