package trinhky.signing.pades;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.signing.application.SignatureVerification;
import trinhky.signing.domain.SignatureFinding;

/** Verifies against those whom this installation believes. */
@Component
class TrustedVerification implements SignatureVerification {

    private final Trusted trusted;

    TrustedVerification(Trusted trusted) {
        this.trusted = trusted;
    }

    @Override
    public List<SignatureFinding> verify(byte[] pdf, Instant at) {
        return new PdfVerification(trusted.at(at)).verify(pdf, at);
    }
}
