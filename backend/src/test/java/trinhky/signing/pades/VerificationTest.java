package trinhky.signing.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import trinhky.shared.DomainProblem;
import trinhky.signing.application.SigningKey;
import trinhky.signing.domain.SignatureAnswer;
import trinhky.signing.domain.SignatureFinding;

class VerificationTest {

    private static final Instant NEXT_DAY = SignedLetters.SIGNED_AT.plus(Duration.ofDays(1));

    private static IssuedKey authority;
    private static SigningKey key;
    private static Trust trust;
    private static byte[] signed;

    @BeforeAll
    static void aSignedLetter() {
        authority = SignedLetters.authority();
        key = SignedLetters.key(authority, SignedLetters.VICE_CHAIR);
        trust = SignedLetters.trust(authority);
        signed = SignedLetters.signed(trust, key);
    }

    @Test
    void anUntouchedFileIsValid() {
        assertThat(answer(trust, signed, NEXT_DAY)).isEqualTo(SignatureAnswer.VALID);
    }

    @Test
    void aFlippedByteIsFound() {
        byte[] flipped = signed.clone();
        int page = new String(signed, StandardCharsets.ISO_8859_1).indexOf("/MediaBox [0.0 0.0 595");
        assertThat(page).isPositive();
        flipped[page + "/MediaBox [0.0 0.0 ".length()] = '6';

        assertThat(answer(trust, flipped, NEXT_DAY)).isEqualTo(SignatureAnswer.ALTERED);
    }

    @Test
    void aNoteAddedAfterwardsIsFound() throws IOException {
        assertThat(answer(trust, withNote(signed), NEXT_DAY)).isEqualTo(SignatureAnswer.CHANGED_AFTERWARDS);
    }

    @Test
    void theNumberWrittenAfterwardsIsPermitted() {
        assertThat(answer(trust, SignedLetters.numbered(signed), NEXT_DAY)).isEqualTo(SignatureAnswer.VALID);
    }

    @Test
    void aStrangersCertificateIsNotBelieved() {
        IssuedKey stranger = SignedLetters.authority();
        byte[] foreign = SignedLetters.signed(
                SignedLetters.trust(stranger), SignedLetters.key(stranger, SignedLetters.VICE_CHAIR));

        assertThat(answer(trust, foreign, NEXT_DAY)).isEqualTo(SignatureAnswer.UNTRUSTED);
    }

    @Test
    void aRevokedCertificateIsNamedSo() {
        Trust revoking = SignedLetters.trust(
                authority, new CertificateMaker.Revoked(key.certificate().getSerialNumber(), SignedLetters.SIGNED_AT));

        List<SignatureFinding> found =
                new PdfVerification(revoking).verify(signed, SignedLetters.SEALED_AT.plus(Duration.ofDays(2)));

        assertThat(found).singleElement().satisfies(signature -> {
            assertThat(signature.answer()).isEqualTo(SignatureAnswer.REVOKED);
            assertThat(signature.revokedAt()).isEqualTo(SignedLetters.SIGNED_AT);
        });
    }

    @Test
    void anExpiredCertificateIsNamedSo() {
        assertThat(answer(
                        trust,
                        signed,
                        key.certificate().getNotAfter().toInstant().plus(Duration.ofDays(1))))
                .isEqualTo(SignatureAnswer.EXPIRED);
    }

    @Test
    void withoutARevocationListNobodyCanTell() {
        Trust withoutLists = new Trust(List.of(authority.certificate()), List.of());

        assertThat(answer(withoutLists, signed, NEXT_DAY)).isEqualTo(SignatureAnswer.REVOCATION_UNKNOWN);
    }

    @Test
    void anUnsignedFileHasNoSignatures() {
        assertThat(new PdfVerification(trust).verify(SignedLetters.frozen(), NEXT_DAY))
                .isEmpty();
    }

    @Test
    void whatIsNoPdfIsRefused() {
        assertThatThrownBy(() -> new PdfVerification(trust).verify("<html>".getBytes(StandardCharsets.UTF_8), NEXT_DAY))
                .isInstanceOf(DomainProblem.class)
                .hasMessageContaining("signing.not-a-pdf");
        assertThatThrownBy(() -> new PdfVerification(trust)
                        .verify("%PDF-1.7 and nothing else".getBytes(StandardCharsets.UTF_8), NEXT_DAY))
                .isInstanceOf(DomainProblem.class)
                .hasMessageContaining("signing.not-a-pdf");
    }

    @Test
    void aFileThatUnpacksToGigabytesIsNotOpened() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(
                "%PDF-1.5\n1 0 obj\n<</Type/XRef/Filter/FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packing = new DeflaterOutputStream(file)) {
            byte[] zeros = new byte[1024 * 1024];
            for (int megabytes = 0; megabytes < 65; megabytes++) {
                packing.write(zeros);
            }
        }
        assertThatThrownBy(() -> new PdfVerification(trust).verify(file.toByteArray(), NEXT_DAY))
                .isInstanceOf(DomainProblem.class)
                .hasMessageContaining("signing.file-unpacks-too-far");
    }

    @Test
    void aFileNestedWithoutEndIsNoReadablePdf() {
        byte[] nested = ("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages " + "[".repeat(200_000)
                        + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> new PdfVerification(trust).verify(nested, NEXT_DAY))
                .isInstanceOf(DomainProblem.class)
                .hasMessageContaining("signing.not-a-pdf");
    }

    private static SignatureAnswer answer(Trust trust, byte[] pdf, Instant at) {
        List<SignatureFinding> found = new PdfVerification(trust).verify(pdf, at);
        assertThat(found).hasSize(1);
        return found.get(0).answer();
    }

    static byte[] withNote(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream noted = new ByteArrayOutputStream()) {
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("Đã xem");
            note.setRectangle(new PDRectangle(50, 50, 100, 20));
            var annotations = document.getPage(0).getAnnotations();
            annotations.add(note);
            document.getPage(0).setAnnotations(annotations);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(noted);
            return noted.toByteArray();
        }
    }
}
