package trinhky.signing.application;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.Access;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;
import trinhky.signing.domain.CertificateFacts;
import trinhky.signing.domain.CertificateHolder;
import trinhky.signing.domain.SigningCertificate;
import trinhky.signing.domain.SigningCertificates;

/** Administrators register the certificates of officials and bodies, with the key where the server is to keep it. */
@Service
public class RegisterCertificate {

    private static final int LARGEST = 1024 * 1024;

    private final Access access;
    private final KeyFiles files;
    private final CertificateHolders holders;
    private final SigningCertificates certificates;
    private final CertificateActs acts;
    private final BusinessClock clock;

    RegisterCertificate(
            Access access,
            KeyFiles files,
            CertificateHolders holders,
            SigningCertificates certificates,
            CertificateActs acts,
            BusinessClock clock) {
        this.access = access;
        this.files = files;
        this.holders = holders;
        this.certificates = certificates;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Registers a certificate.
     *
     * @param file a PKCS#12 file when a password is given, else a certificate (DER or PEM) whose key is on the server's token
     *     or stays with its holder
     * @throws DomainProblem {@code signing.certificate-unreadable}, {@code signing.key-file-unreadable},
     *     {@code signing.file-too-large}, {@code signing.certificate-known}, {@code signing.certificate-not-valid-now}
     */
    @Transactional
    public SigningCertificate register(CertificateHolder holder, byte[] file, String password) {
        String administrator = access.requireAdministrator().officialId();
        holders.require(holder);
        if (file.length > LARGEST) {
            throw DomainProblem.invalid("file", "signing.file-too-large", LARGEST / 1024 / 1024);
        }
        KeyFiles.Opened opened = password == null || password.isEmpty()
                ? new KeyFiles.Opened(files.certificate(file), null)
                : files.adopt(file, password.toCharArray());
        CertificateFacts facts = CertificateFacts.of(opened.certificate());
        if (certificates.findBySha256(facts.sha256()).isPresent()) {
            throw DomainProblem.refused("signing.certificate-known");
        }
        SigningCertificate certificate =
                SigningCertificate.register(holder, facts, opened.keyStore(), clock.instant(), administrator);
        if (!certificate.isUsable(clock.instant())) {
            throw DomainProblem.invalid("file", "signing.certificate-not-valid-now");
        }
        acts.record(holder, "certificate-registered", administrator, null, Map.of("certificate", certificate.sha256()));
        return certificates.save(certificate);
    }
}
