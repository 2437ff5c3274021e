package trinhky.signing.application;

import trinhky.signing.domain.SigningCertificate;

/**
 * A certificate on record with what its holder is called today.
 *
 * @param holderUnitName unit of an official, or null
 * @param marked whether an image of the holder's signature or seal is kept
 */
public record RegisteredCertificate(
        SigningCertificate certificate, String holderName, String holderUnitName, boolean marked) {}
