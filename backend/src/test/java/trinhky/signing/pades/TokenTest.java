package trinhky.signing.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.cert.X509Certificate;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import trinhky.signing.application.SigningKey;
import trinhky.signing.domain.SignatureAnswer;

/** A key on a token signs a file. */
class TokenTest {

    private static SoftToken token;
    private static IssuedKey authority;
    private static X509Certificate certificate;

    @BeforeAll
    static void aTokenWithAKey() {
        token = SoftToken.ready();
        authority = SignedLetters.authority();
        certificate = token.certify(
                "test-signer",
                authority,
                "CN=Nguyễn Thành Diệu, C=VN",
                SignedLetters.SIGNED_AT.minus(Duration.ofDays(1)),
                SignedLetters.SIGNED_AT.plus(Duration.ofDays(900)));
    }

    @Test
    void aKeyThatNeverLeavesTheTokenSignsADocument() {
        SigningKey key = open(0, SoftToken.PIN).find(certificate).orElseThrow();
        Trust trust = SignedLetters.trust(authority);

        byte[] signed = SignedLetters.signed(trust, key);

        assertThat(new PdfVerification(trust).verify(signed, SignedLetters.SEALED_AT))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.answer()).isEqualTo(SignatureAnswer.VALID);
                    assertThat(found.serial())
                            .isEqualTo(certificate.getSerialNumber().toString(16));
                });
    }

    @Test
    void aCertificateWithoutItsKeyIsNotFound() {
        assertThat(open(0, SoftToken.PIN).find(authority.certificate())).isEmpty();
    }

    @Test
    void aSlotWithoutTokenIsToldAtOnceAndThePinIsNot() {
        assertThatThrownBy(() -> open(99, SoftToken.PIN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot be opened")
                .hasMessageNotContaining(SoftToken.PIN);
    }

    private static Token open(int slot, String pin) {
        return Token.open(token.module(), slot, pin.toCharArray());
    }
}
