package trinhky.signing.pades;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import trinhky.shared.DomainProblem;
import trinhky.signing.application.KeyPlace;
import trinhky.signing.application.SigningKey;
import trinhky.signing.application.SigningKeys;
import trinhky.signing.domain.CertificateHolder;
import trinhky.signing.domain.CertificateSubject;
import trinhky.signing.domain.SigningCertificate;
import trinhky.signing.domain.SigningCertificates;

/** Looks for a holder's key in the database, on the token, and lets the own authority issue one where it may. */
@Component
class ServerKeys implements SigningKeys {

    private final SigningCertificates certificates;
    private final KeySecret secret;
    private final ConfiguredToken token;
    private final OwnAuthority authority;

    ServerKeys(SigningCertificates certificates, KeySecret secret, ConfiguredToken token, OwnAuthority authority) {
        this.certificates = certificates;
        this.secret = secret;
        this.token = token;
        this.authority = authority;
    }

    @Override
    public Optional<SigningKey> find(CertificateHolder holder, CertificateSubject subject, Instant at) {
        List<SigningCertificate> usable = certificates.of(holder).stream()
                .filter(each -> each.isUsable(at))
                .toList();
        Optional<SigningKey> key =
                usable.stream().flatMap(each -> key(each).stream()).findFirst();
        boolean onDemand = usable.isEmpty() && authority.isOn();
        return onDemand ? key(authority.issue(holder, subject, at)) : key;
    }

    @Override
    public KeyPlace placeOf(CertificateHolder holder, Instant at) {
        List<SigningCertificate> usable = certificates.of(holder).stream()
                .filter(each -> each.isUsable(at))
                .toList();
        if (usable.isEmpty()) {
            return authority.isOn() ? KeyPlace.SERVER : KeyPlace.NONE;
        }
        return usable.stream().anyMatch(this::isHere) ? KeyPlace.SERVER : KeyPlace.OUTSIDE;
    }

    /** A token that does not answer is expected to come back: the signing says what is wrong with it. */
    private boolean isHere(SigningCertificate certificate) {
        try {
            return certificate.keyStore() != null
                    || token.find(parsed(certificate)).isPresent();
        } catch (DomainProblem unreachable) {
            return true;
        }
    }

    private Optional<SigningKey> key(SigningCertificate certificate) {
        return certificate.keyStore() == null
                ? token.find(parsed(certificate))
                : Optional.of(new KeyInMemory(KeyFile.open(certificate.keyStore(), secret.password()), null));
    }

    private static X509Certificate parsed(SigningCertificate certificate) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(certificate.certificate()));
        } catch (CertificateException broken) {
            throw new IllegalStateException("A stored certificate cannot be read: " + certificate.id(), broken);
        }
    }
}
