package trinhky.signing.pades;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A private key in memory with its certificate.
 *
 * @param chain the certificate first, then those above it
 */
record IssuedKey(PrivateKey key, List<X509Certificate> chain) {

    X509Certificate certificate() {
        return chain.get(0);
    }
}
