package trinhky.signing.domain;

/**
 * Whose certificate it is.
 *
 * @param kind what the id means
 * @param id official id, unit id, or the name of an authority
 */
public record CertificateHolder(Kind kind, String id) {

    /** Kinds of holders. */
    public enum Kind {
        /** A person; the certificate is personal whatever the capacity in which the person signs. */
        OFFICIAL,
        /** A body that seals. */
        ORGANISATION,
        /** This installation's own certificate authority. */
        AUTHORITY
    }

    public static CertificateHolder official(String officialId) {
        return new CertificateHolder(Kind.OFFICIAL, officialId);
    }

    public static CertificateHolder organisation(String unitId) {
        return new CertificateHolder(Kind.ORGANISATION, unitId);
    }

    public static CertificateHolder authority() {
        return new CertificateHolder(Kind.AUTHORITY, "own");
    }
}
