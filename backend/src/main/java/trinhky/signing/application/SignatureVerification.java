package trinhky.signing.application;

import java.time.Instant;
import java.util.List;
import trinhky.signing.domain.SignatureFinding;

/** Reads the signatures of a file. */
public interface SignatureVerification {

    /**
     * What may be believed of each signature at the moment, the earliest first; empty when the file is not signed.
     *
     * @throws trinhky.shared.DomainProblem invalid, field {@code file}: {@code signing.not-a-pdf},
     *     {@code signing.file-unpacks-too-far}
     */
    List<SignatureFinding> verify(byte[] pdf, Instant at);
}
