package trinhky.signing.pades;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import trinhky.signing.application.SigningKey;

/**
 * Signs through a provider of the Java platform.
 *
 * @param provider the provider that holds the key, or null for the platform's choice
 */
record KeyInMemory(IssuedKey key, Provider provider) implements SigningKey {

    @Override
    public X509Certificate certificate() {
        return key.certificate();
    }

    @Override
    public List<X509Certificate> chain() {
        return key.chain();
    }

    @Override
    public byte[] sign(byte[] content) {
        try {
            Signature signature = provider == null
                    ? Signature.getInstance(algorithm())
                    : Signature.getInstance(algorithm(), provider);
            signature.initSign(key.key());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("The key could not sign.", failed);
        }
    }

    private String algorithm() {
        return "EC".equals(certificate().getPublicKey().getAlgorithm()) ? "SHA256withECDSA" : "SHA256withRSA";
    }
}
