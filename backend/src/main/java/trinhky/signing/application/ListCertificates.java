package trinhky.signing.application;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.Access;
import trinhky.shared.DomainProblem;
import trinhky.signing.domain.CertificateHolder;
import trinhky.signing.domain.SignatureMark;
import trinhky.signing.domain.SignatureMarks;
import trinhky.signing.domain.SigningCertificate;
import trinhky.signing.domain.SigningCertificates;

/** The certificates on record, for the administrator; the own authority's is left out. */
@Service
public class ListCertificates {

    private final Access access;
    private final SigningCertificates certificates;
    private final SignatureMarks marks;
    private final CertificateHolders holders;

    ListCertificates(
            Access access, SigningCertificates certificates, SignatureMarks marks, CertificateHolders holders) {
        this.access = access;
        this.certificates = certificates;
        this.marks = marks;
        this.holders = holders;
    }

    /** Bodies first, then officials; those that end soonest first. */
    @Transactional(readOnly = true)
    public List<RegisteredCertificate> list() {
        access.requireAdministrator();
        Set<CertificateHolder> marked =
                marks.findAll().stream().map(SignatureMark::holder).collect(Collectors.toSet());
        return certificates.findAll().stream()
                .filter(each -> each.holder().kind() != CertificateHolder.Kind.AUTHORITY)
                .sorted(Comparator.comparing((SigningCertificate each) -> each.revokedAt() != null)
                        .thenComparing(each -> each.holder().kind(), Comparator.reverseOrder())
                        .thenComparing(SigningCertificate::validTo))
                .map(each -> named(each, marked))
                .toList();
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public RegisteredCertificate find(UUID id) {
        return list().stream()
                .filter(each -> each.certificate().id().equals(id))
                .findFirst()
                .orElseThrow(() -> DomainProblem.notFound("signing.certificate-unknown"));
    }

    private RegisteredCertificate named(SigningCertificate certificate, Set<CertificateHolder> marked) {
        CertificateHolder holder = certificate.holder();
        CertificateHolders.Name name = holders.nameOf(holder);
        return new RegisteredCertificate(certificate, name.name(), name.unitName(), marked.contains(holder));
    }
}
