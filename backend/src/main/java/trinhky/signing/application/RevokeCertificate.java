package trinhky.signing.application;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.Access;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;
import trinhky.signing.domain.SigningCertificate;
import trinhky.signing.domain.SigningCertificates;

/** An administrator takes a certificate out of use. */
@Service
public class RevokeCertificate {

    private final Access access;
    private final SigningCertificates certificates;
    private final CertificateActs acts;
    private final BusinessClock clock;

    RevokeCertificate(Access access, SigningCertificates certificates, CertificateActs acts, BusinessClock clock) {
        this.access = access;
        this.certificates = certificates;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    public void revoke(UUID certificateId, String reason) {
        String administrator = access.requireAdministrator().officialId();
        SigningCertificate certificate = certificates
                .findById(certificateId)
                .orElseThrow(() -> DomainProblem.notFound("signing.certificate-unknown"));
        certificate.revoke(reason, clock.instant());
        certificates.save(certificate);
        acts.record(
                certificate.holder(),
                "certificate-revoked",
                administrator,
                certificate.revocationReason(),
                Map.of("certificate", certificate.sha256()));
    }
}
