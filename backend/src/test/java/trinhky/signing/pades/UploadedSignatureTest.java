package trinhky.signing.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import trinhky.document.Place;
import trinhky.shared.DomainProblem;
import trinhky.signing.application.SigningKey;
import trinhky.signing.domain.CertificateFacts;
import trinhky.signing.domain.CertificateSubject;

class UploadedSignatureTest {

    private static final Instant NEXT_DAY = SignedLetters.SIGNED_AT.plus(Duration.ofDays(1));

    private static IssuedKey authority;
    private static SigningKey key;
    private static Trust trust;
    private static byte[] given;

    @BeforeAll
    static void aFileToSign() {
        authority = SignedLetters.authority();
        key = SignedLetters.key(authority, SignedLetters.VICE_CHAIR);
        trust = SignedLetters.trust(authority);
        given = SignedLetters.prepared();
    }

    @Test
    void theGivenFileWithTheSignersSignatureIsTaken() {
        assertThat(take(sign(given, key)).signer()).isEqualTo("Nguyễn Thành Diệu");
    }

    @Test
    void anotherFileIsRefused() {
        assertRefused("another-file", () -> take(sign(SignedLetters.prepared(), key)));
    }

    @Test
    void anUnsignedFileIsRefused() {
        assertRefused("unsigned", () -> take(given));
    }

    @Test
    void twoSignaturesAreRefused() {
        byte[] once = sign(given, key);
        byte[] twice = SignedLetters.sealed(once, trust, key);

        assertRefused("several-signatures", () -> take(twice));
    }

    @Test
    void somebodyElsesSignatureIsRefused() {
        SigningKey other = SignedLetters.key(authority, new CertificateSubject("Trần Văn Khác", "Phó Chủ tịch", null));

        assertRefused("another-signer", () -> take(sign(given, other)));
    }

    @Test
    void aStrangersCertificateIsRefused() {
        IssuedKey stranger = SignedLetters.authority();

        assertRefused("untrusted", () -> take(sign(given, SignedLetters.key(stranger, SignedLetters.VICE_CHAIR))));
    }

    @Test
    void aFlippedByteOfTheSignatureIsRefused() {
        byte[] signed = sign(given, key);
        signed[given.length + 40] ^= 1;

        assertThatThrownBy(() -> take(signed)).isInstanceOf(DomainProblem.class);
    }

    @Test
    void bytesBehindTheSignatureAreRefused() throws IOException {
        byte[] noted = VerificationTest.withNote(sign(given, key));

        assertRefused("not-the-whole-file", () -> take(noted));
    }

    @Test
    void somethingAddedBeforeTheSignatureIsRefused() throws IOException {
        byte[] noted = VerificationTest.withNote(given);

        assertRefused("content-changed", () -> take(sign(noted, key)));
    }

    @Test
    void aNumberFilledInByTheSignerIsRefused() {
        byte[] numbered = FieldTexts.fill(given, Map.of(Place.NUMBER, List.of("01")));

        assertRefused("content-changed", () -> take(sign(numbered, key)));
    }

    @Test
    void anExpiredCertificateIsRefused() {
        SigningKey expired = SignedLetters.key(
                authority,
                SignedLetters.VICE_CHAIR,
                SignedLetters.SIGNED_AT.minus(Duration.ofDays(30)),
                SignedLetters.SIGNED_AT.plus(Duration.ofHours(1)));

        assertRefused("expired", () -> take(sign(given, expired)));
    }

    @Test
    void aRevokedCertificateIsRefused() {
        Trust revoking = SignedLetters.trust(
                authority, new CertificateMaker.Revoked(key.certificate().getSerialNumber(), SignedLetters.SIGNED_AT));
        byte[] signed = sign(given, key);

        assertRefused(
                "revoked",
                () -> new UploadedSignature(given, signed)
                        .require(new PdfVerification(revoking), NEXT_DAY, registered(), "Nguyễn Thành Diệu"));
    }

    private static byte[] sign(byte[] pdf, SigningKey key) {
        return new Pen(trust, null)
                .sign(
                        pdf,
                        Place.PERSONAL_SIGNATURE,
                        PersonalMark.of("Nguyễn Thành Diệu"),
                        key,
                        SignedLetters.SIGNED_AT);
    }

    private static trinhky.signing.domain.SignatureFinding take(byte[] uploaded) {
        return new UploadedSignature(given, uploaded)
                .require(new PdfVerification(trust), NEXT_DAY, registered(), "Nguyễn Thành Diệu");
    }

    private static Set<String> registered() {
        return Set.of(CertificateFacts.of(key.certificate()).sha256());
    }

    private static void assertRefused(String reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(DomainProblem.class).hasMessageContaining("signing.upload-" + reason);
    }
}
