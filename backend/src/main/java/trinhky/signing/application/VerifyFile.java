package trinhky.signing.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.IssuedFile;
import trinhky.distribution.IssuedFiles;
import trinhky.identity.CurrentOfficials;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;
import trinhky.signing.domain.Fingerprint;
import trinhky.signing.domain.SignatureFinding;

/** Any official may have any PDF verified, one of this installation or a foreign one; nothing of it is kept. */
@Service
public class VerifyFile {

    private static final int LARGEST = 25 * 1024 * 1024;

    private final CurrentOfficials officials;
    private final SignatureVerification verification;
    private final IssuedFiles issued;
    private final BusinessClock clock;

    /**
     * What was found.
     *
     * @param issued the document of this installation whose file it is, byte for byte, or null
     */
    public record Verified(List<SignatureFinding> signatures, IssuedFile issued) {}

    VerifyFile(
            CurrentOfficials officials, SignatureVerification verification, IssuedFiles issued, BusinessClock clock) {
        this.officials = officials;
        this.verification = verification;
        this.issued = issued;
        this.clock = clock;
    }

    /**
     * Verifies all signatures of the file as of now.
     *
     * @throws DomainProblem invalid, field {@code file}: {@code signing.not-a-pdf}, {@code signing.file-too-large},
     *     {@code signing.file-unpacks-too-far}
     */
    @Transactional(readOnly = true)
    public Verified verify(byte[] file) {
        officials.current();
        if (file.length > LARGEST) {
            throw DomainProblem.invalid("file", "signing.file-too-large", LARGEST / 1024 / 1024);
        }
        return new Verified(
                verification.verify(file, clock.instant()),
                issued.withChecksum(Fingerprint.of(file)).orElse(null));
    }
}
