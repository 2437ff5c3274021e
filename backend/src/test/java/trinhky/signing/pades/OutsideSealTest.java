package trinhky.signing.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import trinhky.document.DocumentStore;
import trinhky.document.Place;
import trinhky.shared.BusinessClock;
import trinhky.signing.SigningScene;
import trinhky.signing.domain.CertificateFacts;
import trinhky.signing.domain.CertificateHolder;
import trinhky.signing.domain.CertificateSubject;
import trinhky.signing.domain.SigningCertificate;
import trinhky.signing.domain.SigningCertificates;
import trinhky.testing.IntegrationTest;

/** The organisation's key is in the clerk's own device: the numbered file goes out and comes back signed. */
@IntegrationTest
class OutsideSealTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    DocumentStore documents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SigningCertificates certificates;

    @Autowired
    KeySecret secret;

    @Autowired
    Trusted trusted;

    @Autowired
    BusinessClock clock;

    private SigningScene letter;
    private IssuedKey body;

    @BeforeEach
    void aSignedLetterOfABodyWhoseKeyIsOutside() throws Exception {
        letter = SigningScene.submitted(beans, "KH").formAccepted().signedBy("ubnd.vice1");
        body = issue(SignedLetters.COMMITTEE);
        certificates.save(SigningCertificate.register(
                CertificateHolder.organisation("ubnd"),
                CertificateFacts.of(body.certificate()),
                null,
                clock.instant(),
                "admin"));
    }

    @Test
    void theNumberedFileGoesOutAndIsIssuedAsItComesBack(@TempDir Path directory) throws Exception {
        readiness("OUTSIDE").andExpect(jsonPath("$.numbered").doesNotExist());
        number().andExpect(jsonPath("$.number").value("01/KH-UBND"));
        readiness("OUTSIDE").andExpect(jsonPath("$.numbered.number").value("01/KH-UBND"));
        byte[] sealed = seal(fileToSeal(), body);

        upload(sealed)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.number").value("01/KH-UBND"))
                .andExpect(jsonPath("$.unitCount").value(3));

        assertThat(issuedFile()).isEqualTo(sealed);
        assertThat(Archival.problems(sealed)).isEmpty();
        String said = Tools.run(
                "pdfsig",
                "-nocert",
                Files.write(directory.resolve("issued.pdf"), sealed).toString());
        assertThat(said.split("Signature is Valid\\.", -1)).as(said).hasSize(3);
        letter.as("xa-1.officer")
                .uploads("/api/verification", issuedFile())
                .andExpect(jsonPath("$.signatures", hasSize(2)))
                .andExpect(jsonPath("$.signatures[0].answer").value("VALID"))
                .andExpect(jsonPath("$.signatures[1].answer").value("VALID"))
                .andExpect(jsonPath("$.issued.number").value("01/KH-UBND"));
    }

    @Test
    void theNumberIsTakenOnceAndNobodyElseGetsIt() throws Exception {
        number().andExpect(jsonPath("$.number").value("01/KH-UBND"));
        number().andExpect(jsonPath("$.number").value("01/KH-UBND"));
        SigningScene other = SigningScene.submitted(beans, "KH").formAccepted().signedBy("ubnd.vice1");
        other.as("vpub.clerk")
                .posts(other.address("/number"))
                .andExpect(jsonPath("$.number").value("02/KH-UBND"));

        upload(seal(fileToSeal(), body)).andExpect(status().isOk());

        assertThat(jdbc.sql("select ordinal from outgoing_entry where subject_id = :id")
                        .param("id", letter.subjectId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anotherFileIsRefused() throws Exception {
        number();
        refused(seal(SignedLetters.numbered(SignedLetters.prepared()), body), "signing.upload-another-file");
    }

    @Test
    void theFileWithoutTheSignatureOfTheBodyIsRefused() throws Exception {
        number();
        refused(fileToSeal(), "signing.upload-unsigned");
    }

    @Test
    void aCertificateOfSomebodyElseIsRefused() throws Exception {
        number();
        refused(
                seal(fileToSeal(), issue(new CertificateSubject("Sở Công Thương", null, null))),
                "signing.upload-another-signer");
    }

    @Test
    void aStrangersCertificateIsRefused() throws Exception {
        number();
        IssuedKey stranger = CertificateMaker.issue(
                SignedLetters.authority(),
                SignedLetters.COMMITTEE,
                from(),
                clock.instant().plus(Duration.ofDays(9)));
        refused(seal(fileToSeal(), stranger), "signing.upload-untrusted");
    }

    @Test
    void aNoteOnTheNumberedFileIsRefused() throws Exception {
        number();
        byte[] noted = VerificationTest.withNote(fileToSeal());

        upload(seal(noted, body)).andExpect(status().isUnprocessableContent());
    }

    @Test
    void nothingIsTakenBeforeTheNumber() throws Exception {
        upload(new byte[] {1})
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("signing.not-numbered"));
    }

    @Test
    void aKeyThatIsBroughtHereMeanwhileSealsTheNumberThatWasTaken() throws Exception {
        number().andExpect(jsonPath("$.number").value("01/KH-UBND"));
        certificates.deleteAll(certificates.of(CertificateHolder.organisation("ubnd")));

        letter.issued();

        byte[] signed = fileOf("signed");
        assertThat(Arrays.copyOf(issuedFile(), signed.length)).isEqualTo(signed);
        assertThat(jdbc.sql("select number from outgoing_entry where subject_id = :id")
                        .param("id", letter.subjectId())
                        .query(String.class)
                        .single())
                .isEqualTo("01/KH-UBND");
    }

    private ResultActions number() throws Exception {
        return letter.as("vpub.clerk").posts(letter.address("/number")).andExpect(status().isOk());
    }

    private ResultActions readiness(String organisation) throws Exception {
        return letter.as("vpub.clerk")
                .reads(letter.address("/readiness"))
                .andExpect(jsonPath("$.organisation").value(organisation));
    }

    private ResultActions upload(byte[] sealed) throws Exception {
        return letter.as("vpub.clerk").uploads(letter.address("/outside-seal"), sealed);
    }

    private void refused(byte[] sealed, String code) throws Exception {
        upload(sealed)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("file"))
                .andExpect(jsonPath("$.errors[0].code").value(code));
    }

    private byte[] fileToSeal() throws Exception {
        return letter.as("vpub.clerk")
                .reads(letter.address("/file-to-seal"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private byte[] seal(byte[] numbered, IssuedKey key) {
        Instant now = clock.instant();
        return new Pen(trusted.at(now), null)
                .sign(
                        numbered,
                        Place.ORGANISATION_SIGNATURE,
                        SealMark.of("Ủy ban nhân dân tỉnh Đồng Tháp", now),
                        new KeyInMemory(key, null),
                        now);
    }

    private IssuedKey issue(CertificateSubject subject) {
        IssuedKey authority = KeyFile.open(
                certificates.of(CertificateHolder.authority()).get(0).keyStore(), secret.password());
        return CertificateMaker.issue(
                authority, subject, from(), clock.instant().plus(Duration.ofDays(9)));
    }

    private Instant from() {
        return clock.instant().minus(Duration.ofDays(9));
    }

    private byte[] issuedFile() {
        return fileOf("issued");
    }

    private byte[] fileOf(String step) {
        String file =
                step.equals("issued") ? "select document_id from outgoing_entry where subject_id = :subject" : """
                  select s.signed_document_id from document_signature s
                  join signing_request r on r.id = s.signing_request where r.subject_id = :subject
                  """;
        return documents.content(jdbc.sql(file)
                .param("subject", letter.subjectId())
                .query(UUID.class)
                .single());
    }
}
