package trinhky.signing.application;

import java.security.cert.X509Certificate;

/** Opens the files in which keys and certificates are handed over. */
public interface KeyFiles {

    /**
     * What was in a file.
     *
     * @param keyStore PKCS#12 file with the key, closed with the secret of this installation, or null
     */
    record Opened(X509Certificate certificate, byte[] keyStore) {}

    /**
     * Opens a PKCS#12 file and closes it anew with the secret of this installation.
     *
     * @throws trinhky.shared.DomainProblem {@code signing.key-file-unreadable}, {@code signing.key-file-without-key}
     */
    Opened adopt(byte[] file, char[] password);

    /**
     * Reads a certificate, DER or PEM.
     *
     * @throws trinhky.shared.DomainProblem {@code signing.certificate-unreadable}
     */
    X509Certificate certificate(byte[] file);
}
