package trinhky.signing.pades;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import trinhky.signing.application.SigningKey;

/** A PKCS#11 token or HSM: the key never leaves it. */
final class Token {

    private final Provider provider;
    private final KeyStore store;

    private Token(Provider provider, KeyStore store) {
        this.provider = provider;
        this.store = store;
    }

    /**
     * Opens the token.
     *
     * @param library path of the vendor's PKCS#11 library
     * @param slotListIndex index of the slot in the library's list
     * @param pin of the user
     * @throws IllegalStateException when the library, the slot or the PIN is wrong
     */
    static Token open(String library, int slotListIndex, char[] pin) {
        try {
            Provider provider = Security.getProvider("SunPKCS11")
                    .configure("--name=TrinhKy" + Integer.toHexString(library.hashCode()) + "\nlibrary=" + library
                            + "\nslotListIndex=" + slotListIndex + "\n");
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            return new Token(provider, store);
        } catch (GeneralSecurityException | java.io.IOException | RuntimeException unusable) {
            throw new IllegalStateException(
                    "The token behind " + library + " (slot " + slotListIndex + ") cannot be opened.", unusable);
        }
    }

    /** The key to which the certificate belongs, if it is on the token. */
    Optional<SigningKey> find(X509Certificate certificate) {
        try {
            for (String alias : Collections.list(store.aliases())) {
                if (certificate.equals(store.getCertificate(alias))
                        && store.getKey(alias, null) instanceof PrivateKey key) {
                    return Optional.of(new KeyInMemory(new IssuedKey(key, chain(alias, certificate)), provider));
                }
            }
            return Optional.empty();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("The token cannot be read.", unusable);
        }
    }

    private List<X509Certificate> chain(String alias, X509Certificate certificate) throws GeneralSecurityException {
        Certificate[] chain = store.getCertificateChain(alias);
        return chain == null
                ? List.of(certificate)
                : Arrays.stream(chain).map(X509Certificate.class::cast).toList();
    }
}
