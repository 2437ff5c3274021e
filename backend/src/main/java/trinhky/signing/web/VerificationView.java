package trinhky.signing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trinhky.distribution.IssuedFile;
import trinhky.signing.application.VerifyFile;
import trinhky.signing.domain.SignatureAnswer;
import trinhky.signing.domain.SignatureFinding;

/**
 * What may be believed of a file.
 *
 * @param issued the document of this installation whose file it is, byte for byte, or null
 */
record VerificationView(
        List<FoundSignatureView> signatures, @Nullable VerifiedDocumentView issued) {

    /** A signature, the earliest first. */
    record FoundSignatureView(
            SignatureAnswer answer,
            @Nullable String signer,
            @Nullable String title,
            @Nullable String organisation,
            @Nullable String issuer,
            @Nullable String serial,
            @Nullable Instant validFrom,
            @Nullable Instant validTo,
            @Nullable Instant claimedAt,
            @Nullable Instant stampedAt,
            @Nullable Instant revokedAt,
            boolean wholeFile,
            String level) {

        static FoundSignatureView of(SignatureFinding found) {
            return new FoundSignatureView(
                    found.answer(),
                    found.signer(),
                    found.title(),
                    found.organisation(),
                    found.issuer(),
                    found.serial(),
                    found.validFrom(),
                    found.validTo(),
                    found.claimedAt(),
                    found.stampedAt(),
                    found.revokedAt(),
                    found.wholeFile(),
                    found.level());
        }
    }

    /** The line of the register. */
    record VerifiedDocumentView(String number, LocalDate issuedOn, String issuerName) {

        static VerifiedDocumentView of(IssuedFile file) {
            return file == null ? null : new VerifiedDocumentView(file.number(), file.issuedOn(), file.issuerName());
        }
    }

    static VerificationView of(VerifyFile.Verified verified) {
        return new VerificationView(
                verified.signatures().stream().map(FoundSignatureView::of).toList(),
                VerifiedDocumentView.of(verified.issued()));
    }
}
