package trinhky.signing.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import trinhky.document.DocumentStore;
import trinhky.document.Place;
import trinhky.shared.BusinessClock;
import trinhky.signing.SigningScene;
import trinhky.signing.application.SigningKey;
import trinhky.signing.application.SigningKeys;
import trinhky.signing.domain.CertificateFacts;
import trinhky.signing.domain.CertificateHolder;
import trinhky.signing.domain.CertificateSubject;
import trinhky.signing.domain.SigningCertificate;
import trinhky.signing.domain.SigningCertificates;
import trinhky.testing.As;
import trinhky.testing.IntegrationTest;
import trinhky.testing.TestOfficials;

/** Documents on the whole road: signed by a person, numbered, sealed, verified. */
@IntegrationTest
class SignedRoadTest {

    private static final CertificateSubject VICE_CHAIR = new CertificateSubject("Phó Chủ tịch", "Phó Chủ tịch", null);

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc http;

    @Autowired
    DocumentStore documents;

    @Autowired
    SigningKeys keys;

    @Autowired
    SigningCertificates certificates;

    @Autowired
    TestOfficials officials;

    @Autowired
    Trusted trusted;

    @Autowired
    BusinessClock clock;

    private SigningScene letter;

    @BeforeEach
    void aLetterToSign() throws Exception {
        letter = SigningScene.submitted(beans, "KH").formAccepted();
    }

    @Test
    void theIssuedFileCarriesBothSignaturesAndBeginsWithTheFrozenBytes() throws Exception {
        letter.signedBy("ubnd.vice1").issued();
        byte[] issued = issuedFile();
        byte[] frozen = documents.content(letter.frozen().id());

        assertThat(Arrays.copyOf(issued, frozen.length)).isEqualTo(frozen);
        letter.as("xa-1.officer")
                .uploads("/api/verification", issued)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.signatures", hasSize(2)))
                .andExpect(jsonPath("$.signatures[0].answer").value("VALID"))
                .andExpect(jsonPath("$.signatures[0].title").value("Phó Chủ tịch"))
                .andExpect(jsonPath("$.signatures[1].answer").value("VALID"))
                .andExpect(jsonPath("$.signatures[1].signer").value("Ủy ban nhân dân tỉnh Đồng Tháp"))
                .andExpect(jsonPath("$.signatures[1].wholeFile").value(true))
                .andExpect(jsonPath("$.issued.number").value("01/KH-UBND"));
    }

    @Test
    void everyFileOfTheRoadIsFitForTheArchive() throws Exception {
        letter.signedBy("ubnd.vice1").issued();

        assertThat(Archival.problems(documents.content(letter.frozen().id()))).isEmpty();
        assertThat(Archival.problems(documents.content(signedDocument()))).isEmpty();
        assertThat(Archival.problems(issuedFile())).isEmpty();
    }

    @Test
    void aReaderOfAnotherMakeCallsBothSignaturesValid(@TempDir Path directory) throws Exception {
        letter.signedBy("ubnd.vice1").issued();
        Path file = Files.write(directory.resolve("issued.pdf"), issuedFile());

        String said = Tools.run("pdfsig", "-nocert", file.toString());

        assertThat(said.split("Signature is Valid\\.", -1)).as(said).hasSize(3);
    }

    @Test
    void aFlippedByteOfAnIssuedFileIsToldToWhoeverAsks() throws Exception {
        letter.signedBy("ubnd.vice1").issued();
        byte[] flipped = issuedFile();
        flipped[flipped.length / 10] ^= 1;

        letter.as("xa-1.officer")
                .uploads("/api/verification", flipped)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.signatures[0].answer").value("ALTERED"))
                .andExpect(jsonPath("$.issued").doesNotExist());
    }

    @Test
    void theHolderOfAPrintIsToldNumberDateAndIssuerOnly() throws Exception {
        UUID code = letter.frozen().id();
        http.perform(get("/api/genuine/" + code)).andExpect(status().isNotFound());

        letter.signedBy("ubnd.vice1").issued();

        http.perform(get("/api/genuine/" + code))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(6))
                .andExpect(jsonPath("$.number").value("01/KH-UBND"))
                .andExpect(jsonPath("$.issuerName").value("Ủy ban nhân dân tỉnh Đồng Tháp"))
                .andExpect(jsonPath("$.signed").value(true))
                .andExpect(jsonPath("$.valid").value(true));
        http.perform(get("/api/genuine/" + UUID.randomUUID())).andExpect(status().isNotFound());
    }

    @Test
    void aFileSignedOutsideIsTakenAndIssued() throws Exception {
        Instant now = clock.instant();
        SigningKey key = keys.find(CertificateHolder.official("ubnd.vice1"), VICE_CHAIR, now)
                .orElseThrow();
        byte[] given = fileToSign();
        byte[] signed = new Pen(trusted.at(now), null)
                .sign(given, Place.PERSONAL_SIGNATURE, PersonalMark.of("Phó Chủ tịch"), key, now);

        letter.as("ubnd.vice1")
                .uploads(letter.address("/outside-signature"), signed)
                .andExpect(status().isNoContent());
        letter.issued();

        assertThat(Arrays.copyOf(issuedFile(), signed.length)).isEqualTo(signed);
    }

    @Test
    void anUnsignedUploadIsRefusedWithItsReason() throws Exception {
        keys.find(CertificateHolder.official("ubnd.vice1"), VICE_CHAIR, clock.instant());

        letter.as("ubnd.vice1")
                .uploads(letter.address("/outside-signature"), fileToSign())
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("file"))
                .andExpect(jsonPath("$.errors[0].code").value("signing.upload-unsigned"));
    }

    @Test
    void anUploadBeforeTheSignersCertificateIsRegisteredIsRefused() throws Exception {
        letter.as("ubnd.vice1")
                .uploads(letter.address("/outside-signature"), fileToSign())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("signing.no-certificate-registered"));
    }

    @Test
    void withoutTheKeyOfTheBodyNoNumberIsTaken() throws Exception {
        letter.signedBy("ubnd.vice1");
        IssuedKey elsewhere = CertificateMaker.issue(
                SignedLetters.authority(),
                SignedLetters.COMMITTEE,
                clock.instant().minusSeconds(60),
                clock.instant().plusSeconds(60));
        certificates.save(SigningCertificate.register(
                CertificateHolder.organisation("ubnd"),
                CertificateFacts.of(elsewhere.certificate()),
                null,
                clock.instant(),
                "admin"));

        letter.as("vpub.clerk")
                .posts(letter.address("/issue"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("signing.no-seal-key"));
    }

    @Test
    void aRegisteredKeyFileSignsForItsHolder() throws Exception {
        IssuedKey key = CertificateMaker.issue(
                SignedLetters.authority(),
                new CertificateSubject("Chứng thư đã đăng ký", null, null),
                clock.instant().minusSeconds(60),
                clock.instant().plusSeconds(600));
        MockMultipartFile file =
                new MockMultipartFile("file", "key.p12", null, KeyFile.close(key, "mở khóa".toCharArray()));
        http.perform(multipart("/api/signing-certificates")
                        .file(file)
                        .param("holderKind", "OFFICIAL")
                        .param("holderId", "ubnd.vice1")
                        .part(new MockPart("password", "mở khóa".getBytes(StandardCharsets.UTF_8)))
                        .with(user(officials.inNewUnit("ADMINISTRATOR")))
                        .with(csrf()))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.keyHere").value(true));

        assertThat(keptKeyOf("ubnd.vice1"))
                .as("the key is nowhere in the open, nor under the password that came with it")
                .satisfies(kept ->
                        assertThat(contains(kept, key.key().getEncoded())).isFalse())
                .satisfies(kept -> assertThatThrownBy(() -> KeyFile.open(kept, "mở khóa".toCharArray()))
                        .hasMessageContaining("signing.key-file-unreadable"));

        letter.signedBy("ubnd.vice1");

        letter.as("xa-1.officer")
                .uploads("/api/verification", documents.content(signedDocument()))
                .andExpect(jsonPath("$.signatures[0].signer").value("Chứng thư đã đăng ký"))
                .andExpect(jsonPath("$.signatures[0].answer").value("UNTRUSTED"));
    }

    private byte[] fileToSign() throws Exception {
        return letter.as("ubnd.vice1")
                .reads(letter.address("/file-to-sign"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void whatIsNoCertificateIsRefusedWithItsReason() throws Exception {
        String address = "/api/signing-certificates?holderKind=OFFICIAL&holderId=ubnd.vice1";
        As administrator = As.official(http, officials.inNewUnit("ADMINISTRATOR"));
        Map<byte[], String> reasons = Map.of(
                "no certificate".getBytes(StandardCharsets.US_ASCII),
                "signing.certificate-unreadable",
                new byte[0],
                "signing.certificate-unreadable",
                new byte[2 * 1024 * 1024],
                "signing.file-too-large",
                SignedLetters.authority().certificate().getEncoded(),
                "");

        for (Map.Entry<byte[], String> each : reasons.entrySet()) {
            ResultActions answer = administrator.uploads(address, each.getKey());
            if (each.getValue().isEmpty()) {
                answer.andExpect(status().isCreated());
            } else {
                answer.andExpect(status().isUnprocessableContent())
                        .andExpect(jsonPath("$.errors[0].code").value(each.getValue()));
            }
        }
    }

    private byte[] keptKeyOf(String officialId) {
        return certificates.of(CertificateHolder.official(officialId)).get(0).keyStore();
    }

    private static boolean contains(byte[] whole, byte[] part) {
        return new String(whole, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }

    private UUID signedDocument() {
        return beans.getBean(JdbcClient.class)
                .sql("""
                        select s.signed_document_id from document_signature s
                        join signing_request r on r.id = s.signing_request where r.subject_id = :subject
                        """)
                .param("subject", letter.subjectId())
                .query(UUID.class)
                .single();
    }

    private byte[] issuedFile() {
        return documents.content(beans.getBean(JdbcClient.class)
                .sql("select document_id from outgoing_entry where subject_id = :subject")
                .param("subject", letter.subjectId())
                .query(UUID.class)
                .single());
    }
}
