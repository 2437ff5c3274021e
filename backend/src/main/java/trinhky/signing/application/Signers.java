package trinhky.signing.application;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.UnitDirectory;
import trinhky.signing.domain.CertificateHolder;
import trinhky.signing.domain.CertificateSubject;
import trinhky.signing.domain.SignatureMark;
import trinhky.signing.domain.SignatureMarks;
import trinhky.signing.domain.SignerCapacity;
import trinhky.signing.domain.SigningCertificate;
import trinhky.signing.domain.SigningCertificates;

/** The keys and certificates of those who sign. A person signs with the own certificate, whatever the capacity. */
@Component
class Signers {

    private final SigningKeys keys;
    private final SigningCertificates certificates;
    private final OfficialDirectory officials;
    private final UnitDirectory units;
    private final SignatureMarks marks;

    Signers(
            SigningKeys keys,
            SigningCertificates certificates,
            OfficialDirectory officials,
            UnitDirectory units,
            SignatureMarks marks) {
        this.keys = keys;
        this.certificates = certificates;
        this.officials = officials;
        this.units = units;
        this.marks = marks;
    }

    /** The key of the person, when it is here. */
    Optional<SigningKey> personal(SignerCapacity capacity, String issuerUnitId, Instant at) {
        CertificateSubject subject = new CertificateSubject(
                capacity.signerName(),
                officials.position(capacity.positionId()).title(),
                units.unit(issuerUnitId).name());
        return keys.find(CertificateHolder.official(capacity.signerId()), subject, at);
    }

    /** The key of the body that issues, when it is here. */
    Optional<SigningKey> organisation(String issuerUnitId, Instant at) {
        CertificateSubject subject =
                new CertificateSubject(units.unit(issuerUnitId).name(), null, null);
        return keys.find(CertificateHolder.organisation(issuerUnitId), subject, at);
    }

    /** Checksums of the person's certificates that may be used at the moment. */
    Set<String> certificatesOf(String officialId, Instant at) {
        return certificatesOf(CertificateHolder.official(officialId), at);
    }

    /** Checksums of the body's certificates that may be used at the moment. */
    Set<String> certificatesOfBody(String unitId, Instant at) {
        return certificatesOf(CertificateHolder.organisation(unitId), at);
    }

    private Set<String> certificatesOf(CertificateHolder holder, Instant at) {
        return certificates.of(holder).stream()
                .filter(each -> each.isUsable(at))
                .map(SigningCertificate::sha256)
                .collect(Collectors.toSet());
    }

    /** The image that is seen in the holder's signatures, when one was handed in. */
    Optional<byte[]> markOf(CertificateHolder holder) {
        return marks.of(holder).map(SignatureMark::image);
    }

    String nameOf(String unitId) {
        return units.unit(unitId).name();
    }
}
