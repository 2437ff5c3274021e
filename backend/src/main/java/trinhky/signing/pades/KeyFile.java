package trinhky.signing.pades;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import trinhky.shared.DomainProblem;

/** PKCS#12 files: a key with its chain, closed with a password. */
final class KeyFile {

    private static final String TYPE = "PKCS12";
    private static final String ENTRY = "key";

    private KeyFile() {}

    static byte[] close(IssuedKey key, char[] password) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            KeyStore store = KeyStore.getInstance(TYPE);
            store.load(null, null);
            store.setKeyEntry(ENTRY, key.key(), password, key.chain().toArray(Certificate[]::new));
            store.store(file, password);
            return file.toByteArray();
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException("The key could not be stored.", failed);
        }
    }

    /**
     * Opens a file.
     *
     * @throws DomainProblem {@code signing.key-file-unreadable} when the password or the file is wrong,
     *     {@code signing.key-file-without-key}
     */
    static IssuedKey open(byte[] file, char[] password) {
        try (ByteArrayInputStream content = new ByteArrayInputStream(file)) {
            KeyStore store = KeyStore.getInstance(TYPE);
            store.load(content, password);
            return key(store, password)
                    .orElseThrow(() -> DomainProblem.invalid("file", "signing.key-file-without-key"));
        } catch (GeneralSecurityException | IOException unknown) {
            throw DomainProblem.invalid("password", "signing.key-file-unreadable");
        }
    }

    private static Optional<IssuedKey> key(KeyStore store, char[] password) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            Certificate[] chain = store.getCertificateChain(alias);
            if (store.isKeyEntry(alias) && chain != null && store.getKey(alias, password) instanceof PrivateKey key) {
                return Optional.of(new IssuedKey(
                        key,
                        Arrays.stream(chain).map(X509Certificate.class::cast).toList()));
            }
        }
        return Optional.empty();
    }
}
