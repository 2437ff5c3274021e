package trinhky.signing.domain;

/** What a reader may believe of a signature; the first that applies. */
public enum SignatureAnswer {
    /** What was signed differs from what stands in the file. */
    ALTERED,
    /** Something other than filling permitted fields and signing was added after the signature. */
    CHANGED_AFTERWARDS,
    /** The signature does not fit the certificate, or cannot be read. */
    BROKEN,
    /** The certificate comes from nobody this installation trusts. */
    UNTRUSTED,
    /** The certificate was revoked. */
    REVOKED,
    /** The certificate was not valid yet when the signature was made. */
    NOT_YET_VALID,
    /** The certificate has expired, and no time stamp proves that the signature is older. */
    EXPIRED,
    /** No revocation list of the issuer is at hand, so nobody can say whether the certificate was revoked. */
    REVOCATION_UNKNOWN,
    /** None of the above, but one of the rules for signatures is not kept. */
    DOUBTFUL,
    /** Valid. */
    VALID
}
