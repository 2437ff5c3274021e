package trinhky.signing.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import trinhky.document.DocumentStore;
import trinhky.document.Place;
import trinhky.document.PlaceOnPage;
import trinhky.document.Renditions;
import trinhky.shared.BusinessClock;
import trinhky.signing.SigningScene;
import trinhky.signing.application.SigningKeys;
import trinhky.signing.domain.CertificateFacts;
import trinhky.signing.domain.CertificateHolder;
import trinhky.signing.domain.SigningCertificate;
import trinhky.signing.domain.SigningCertificates;
import trinhky.testing.As;
import trinhky.testing.IntegrationTest;
import trinhky.testing.TestOfficials;

/** What whoever asks is told of a file: each fault has an answer of its own. */
@IntegrationTest
class VerificationAnswersTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc http;

    @Autowired
    SigningKeys keys;

    @Autowired
    SigningCertificates certificates;

    @Autowired
    KeySecret secret;

    @Autowired
    Trusted trusted;

    @Autowired
    TestOfficials officials;

    @Autowired
    BusinessClock clock;

    private Instant now;
    private IssuedKey authority;

    @BeforeEach
    void theAuthorityOfThisInstallation() {
        now = clock.instant();
        keys.find(CertificateHolder.official("someone"), SignedLetters.VICE_CHAIR, now);
        authority = KeyFile.open(
                certificates.of(CertificateHolder.authority()).get(0).keyStore(), secret.password());
    }

    @Test
    void anUntouchedFileIsValid() throws Exception {
        answers(signed(issue(authority, 30), now), "VALID");
    }

    @Test
    void aFlippedByteIsAltered() throws Exception {
        byte[] flipped = signed(issue(authority, 30), now);
        flipped[flipped.length / 4] ^= 1;

        answers(flipped, "ALTERED");
    }

    @Test
    void aStrangersCertificateIsUntrusted() throws Exception {
        answers(signed(issue(SignedLetters.authority(), 30), now), "UNTRUSTED");
    }

    @Test
    void anExpiredCertificateIsExpired() throws Exception {
        answers(signed(issue(authority, -2), now.minus(Duration.ofDays(3))), "EXPIRED");
    }

    @Test
    void aCertificateThatTheAdministratorRevokedIsRevoked() throws Exception {
        IssuedKey key = issue(authority, 30);
        byte[] signed = signed(key, now.plusSeconds(1));
        SigningCertificate registered = certificates.save(SigningCertificate.register(
                CertificateHolder.official("someone"), CertificateFacts.of(key.certificate()), null, now, "admin"));
        http.perform(post("/api/signing-certificates/" + registered.id() + "/revocation")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"Mất thiết bị\"}")
                        .with(user(officials.inNewUnit("ADMINISTRATOR")))
                        .with(csrf()))
                .andExpect(status().isNoContent());

        answers(signed, "REVOKED")
                .andExpect(jsonPath("$.signatures[0].revokedAt").exists());
    }

    @Test
    void theCodeOnThePrintLeadsToTheVerificationOfThatDocument() throws Exception {
        SigningScene letter = SigningScene.submitted(beans, "KH");

        assertThat(codeOf(letter)).endsWith("/verify/" + letter.frozen().id()).startsWith("http");
    }

    /** Reads the square from the printed page as a camera would: page drawn, place cut out with a white edge. */
    private String codeOf(SigningScene letter) throws Exception {
        PlaceOnPage place = letter.bean(Renditions.class).places(letter.frozen().id()).stream()
                .filter(each -> each.place() == Place.QR)
                .findFirst()
                .orElseThrow();
        byte[] file = letter.bean(DocumentStore.class).content(letter.frozen().id());
        try (PDDocument document = Loader.loadPDF(file)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(place.page() - 1, 200);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            float scale = 200 / 72f;
            int edge = 20;
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(
                                    page.getWidth(), page.getHeight(), pixels)
                            .crop(
                                    (int) (place.x() * scale) - edge,
                                    page.getHeight() - (int) ((place.y() + place.height()) * scale) - edge,
                                    (int) (place.width() * scale) + 2 * edge,
                                    (int) (place.height() * scale) + 2 * edge))))
                    .getText();
        }
    }

    private IssuedKey issue(IssuedKey by, int daysLeft) {
        return CertificateMaker.issue(
                by, SignedLetters.VICE_CHAIR, now.minus(Duration.ofDays(9)), now.plus(Duration.ofDays(daysLeft)));
    }

    private byte[] signed(IssuedKey key, Instant at) {
        return new Pen(trusted.at(now), null)
                .sign(
                        SignedLetters.prepared(),
                        Place.PERSONAL_SIGNATURE,
                        PersonalMark.of("Nguyễn Thành Diệu"),
                        new KeyInMemory(key, null),
                        at);
    }

    private ResultActions answers(byte[] file, String answer) throws Exception {
        return As.official(http, officials.inNewUnit("OFFICER"))
                .uploads("/api/verification", file)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.signatures.length()").value(1))
                .andExpect(jsonPath("$.signatures[0].answer").value(answer));
    }
}
