package trinhky.signing.application;

import java.security.cert.X509Certificate;
import java.util.List;

/** A key that signs, wherever it is kept. */
public interface SigningKey {

    X509Certificate certificate();

    /** The certificate and those above it, as far as they are known. */
    List<X509Certificate> chain();

    /** Signs with SHA-256 and the algorithm of the key. */
    byte[] sign(byte[] content);
}
