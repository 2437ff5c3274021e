package trinhky.signing.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import trinhky.document.DocumentStore;
import trinhky.shared.BusinessClock;
import trinhky.signing.SigningScene;
import trinhky.signing.application.SigningKeys;
import trinhky.signing.domain.CertificateHolder;
import trinhky.signing.domain.CertificateSubject;
import trinhky.signing.domain.SigningCertificates;
import trinhky.testing.IntegrationTest;
import trinhky.testing.TestOfficials;

/** A letter on the whole road where the keys of the signer and of the body are on the server's token. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class TokenRoadTest {

    private static final String SETTING = "trinhky.signing.token.";

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DocumentStore documents;

    @Autowired
    SigningKeys keys;

    @Autowired
    SigningCertificates certificates;

    @Autowired
    KeySecret secret;

    @Autowired
    TestOfficials officials;

    @Autowired
    BusinessClock clock;

    private SigningScene letter;

    @BeforeEach
    void aLetterToSignAndAToken() throws Exception {
        letter = SigningScene.submitted(beans, "KH").formAccepted();
        System.setProperty(SETTING + "module", SoftToken.ready().module());
        System.setProperty(SETTING + "pin", SoftToken.PIN);
    }

    @AfterEach
    void noToken() {
        System.clearProperty(SETTING + "module");
        System.clearProperty(SETTING + "pin");
        System.clearProperty(SETTING + "slot");
    }

    @Test
    void bothSignaturesAreMadeByTheTokenAndNoKeyIsStored(CapturedOutput output) throws Exception {
        X509Certificate person = onTheToken("OFFICIAL", "ubnd.vice1", "CN=Phó Chủ tịch, C=VN");
        X509Certificate body = onTheToken("ORGANISATION", "ubnd", "CN=Ủy ban nhân dân tỉnh Đồng Tháp, C=VN");

        letter.signedBy("ubnd.vice1").issued();

        letter.as("xa-1.officer")
                .uploads("/api/verification", issuedFile())
                .andExpect(jsonPath("$.signatures", hasSize(2)))
                .andExpect(jsonPath("$.signatures[0].answer").value("VALID"))
                .andExpect(jsonPath("$.signatures[0].serial")
                        .value(person.getSerialNumber().toString(16)))
                .andExpect(jsonPath("$.signatures[1].answer").value("VALID"))
                .andExpect(jsonPath("$.signatures[1].serial")
                        .value(body.getSerialNumber().toString(16)));
        assertThat(keysStoredOf("ubnd.vice1") + keysStoredOf("ubnd")).isZero();
        assertThat(output).doesNotContain(SoftToken.PIN);
    }

    @Test
    void aTokenThatWasPulledOutIsToldAndNothingIsSigned(CapturedOutput output) throws Exception {
        onTheToken("OFFICIAL", "ubnd.vice1", "CN=Phó Chủ tịch, C=VN");
        System.setProperty(SETTING + "slot", "99");

        letter.as("ubnd.vice1")
                .posts(letter.address("/signature"), letter.signature())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("signing.token-unreachable"));

        assertThat(output).doesNotContain(SoftToken.PIN);
    }

    private X509Certificate onTheToken(String holderKind, String holderId, String subject) throws Exception {
        Instant now = clock.instant();
        X509Certificate certificate = SoftToken.ready()
                .certify(
                        holderId,
                        ownAuthority(now),
                        subject,
                        now.minus(Duration.ofDays(1)),
                        now.plus(Duration.ofDays(365)));
        http.perform(multipart("/api/signing-certificates")
                        .file(new MockMultipartFile("file", "chung-thu.cer", null, certificate.getEncoded()))
                        .param("holderKind", holderKind)
                        .param("holderId", holderId)
                        .with(user(officials.inNewUnit("ADMINISTRATOR")))
                        .with(csrf()))
                .andExpect(status().isCreated());
        return certificate;
    }

    /** The authority of this installation, which all believe here; it is made when it issues its first certificate. */
    private IssuedKey ownAuthority(Instant now) {
        keys.find(CertificateHolder.official("xa-1.head"), new CertificateSubject("Thủ trưởng", null, null), now);
        return KeyFile.open(
                certificates.of(CertificateHolder.authority()).get(0).keyStore(), secret.password());
    }

    private int keysStoredOf(String holderId) {
        return jdbc.sql("select count(*) from signing_certificate where holder_id = :id and key_store is not null")
                .param("id", holderId)
                .query(Integer.class)
                .single();
    }

    private byte[] issuedFile() {
        return documents.content(jdbc.sql("select document_id from outgoing_entry where subject_id = :subject")
                .param("subject", letter.subjectId())
                .query(UUID.class)
                .single());
    }
}
