package trinhky.signing.pades;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Whom a verification believes.
 *
 * @param anchors certificates of authorities that are trusted
 * @param revocationLists lists of those authorities, as DER
 */
record Trust(List<X509Certificate> anchors, List<byte[]> revocationLists) {

    /** Nothing is fetched while a file is verified: what a foreign file names may lie anywhere. */
    CertificateVerifier verifier() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setAIASource(null);
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        anchors.forEach(anchor -> trusted.addCertificate(new CertificateToken(anchor)));
        verifier.setTrustedCertSources(trusted);
        if (!revocationLists.isEmpty()) {
            verifier.setCrlSource(new ExternalResourcesCRLSource(
                    revocationLists.stream().map(ByteArrayInputStream::new).toArray(InputStream[]::new)));
        }
        verifier.setAlertOnMissingRevocationData(new SilentOnStatusAlert());
        verifier.setAlertOnUncoveredPOE(new SilentOnStatusAlert());
        return verifier;
    }
}
