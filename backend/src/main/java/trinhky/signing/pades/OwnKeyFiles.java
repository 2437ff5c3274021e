package trinhky.signing.pades;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.springframework.stereotype.Component;
import trinhky.shared.DomainProblem;
import trinhky.signing.application.KeyFiles;

/** Opens what was handed over; keys stay only in files closed with the secret of this installation. */
@Component
class OwnKeyFiles implements KeyFiles {

    private final KeySecret secret;

    OwnKeyFiles(KeySecret secret) {
        this.secret = secret;
    }

    @Override
    public Opened adopt(byte[] file, char[] password) {
        IssuedKey key = KeyFile.open(file, password);
        return new Opened(key.certificate(), KeyFile.close(key, secret.password()));
    }

    @Override
    public X509Certificate certificate(byte[] file) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(file));
        } catch (CertificateException unknown) {
            throw DomainProblem.invalid("file", "signing.certificate-unreadable");
        }
    }
}
