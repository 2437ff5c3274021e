package trinhky.signing.domain;

/**
 * What a certificate says of its holder.
 *
 * @param commonName name of the person or body
 * @param title of the person, or null
 * @param organisation body that the person belongs to, or null
 */
public record CertificateSubject(String commonName, String title, String organisation) {}
