package trinhky.distribution.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import trinhky.consultation.ConsultationRounds;
import trinhky.consultation.OpenRound;
import trinhky.consultation.SilencePolicy;
import trinhky.signing.SigningScene;
import trinhky.testing.IntegrationTest;
import trinhky.testing.PdfA;

/** What leaves for the archive is whole, and whoever opens it later needs no more than public tools. */
@IntegrationTest
class DossierTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    ConsultationRounds rounds;

    @TempDir
    Path folder;

    private SigningScene plan;

    @BeforeEach
    void anIssuedPlan() throws Exception {
        plan = SigningScene.submitted(beans, "KH")
                .formAccepted()
                .signedBy("ubnd.vice1")
                .issued()
                .sent()
                .confirmedBy("xa-1.clerk", "xa-1");
    }

    @Test
    void theDossierIsVerifiedByPublicTools() throws Exception {
        unpack(exported("vpub.clerk"));
        Process verification = new ProcessBuilder("sha256sum", "--strict", "-c", "SHA256SUMS")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(verification.getInputStream().readAllBytes()))
                .contains("van-ban/01-KH-UBND.pdf: OK")
                .contains("so-dang-ky/trich-so.pdf: OK")
                .contains("muc-luc.json: OK")
                .doesNotContain("FAILED");
        assertThat(verification.waitFor()).isZero();
        Files.writeString(folder.resolve("muc-luc.json"), "{}");
        assertThat(new ProcessBuilder("sha256sum", "--status", "-c", "SHA256SUMS")
                        .directory(folder.toFile())
                        .start()
                        .waitFor())
                .isNotZero();
    }

    @Test
    void theIndexNamesEveryFileWithItsChecksum() throws Exception {
        unpack(exported("vpub.clerk"));
        JsonNode index = json.readTree(Files.readAllBytes(folder.resolve("muc-luc.json")));
        assertThat(index.get("number").asString()).isEqualTo("01/KH-UBND");
        String sums = Files.readString(folder.resolve("SHA256SUMS"));
        for (JsonNode file : index.get("files")) {
            assertThat(sums)
                    .contains(file.get("sha256").asString() + "  "
                            + file.get("path").asString() + "\n");
        }
        assertThat(text("muc-luc.pdf")).contains("01/KH-UBND", "van-ban/01-KH-UBND.pdf");
    }

    @Test
    void itHoldsTheExtractOfTheRegisterAndTheRecipients() throws Exception {
        unpack(exported("sct.officer"));
        assertThat(text("so-dang-ky/trich-so.pdf")).contains("01/KH-UBND", "VT, P.KT (Ngân)", "1/3");
        assertThat(text("so-dang-ky/noi-nhan.pdf")).contains("Ủy ban nhân dân xã Tân Hồng", "Đã xác nhận nhận");
        assertThat(Files.readAllBytes(folder.resolve("van-ban/01-KH-UBND.pdf"))).startsWith("%PDF".getBytes());
    }

    @Test
    void itHoldsTheTableOfOpinionsWithTheAnswersAndTheUnitsThatKeptSilent() throws Exception {
        UUID round = rounds.open(new OpenRound(
                "LETTER",
                plan.subjectId(),
                "Phát triển thương mại điện tử",
                "sct",
                List.of("stc", "xa-1"),
                5,
                SilencePolicy.TREATED_AS_AGREED,
                "sct.officer"));
        opinionOf("stc", round);
        unpack(exported("vpub.clerk"));
        assertThat(text("y-kien/bang-tong-hop-lan-1.pdf"))
                .contains("Sở Tài chính", "Nhất trí, có góp ý", "Mục 2.1", "Bổ sung nguồn vốn")
                .contains("Tiếp thu", "Đã bổ sung")
                .contains("Ủy ban nhân dân xã Tân Hồng", "Chưa trả lời. Quá hạn thì coi như đồng ý");
        assertThat(PdfA.problems(Files.readAllBytes(folder.resolve("y-kien/bang-tong-hop-lan-1.pdf"))))
                .isEmpty();
    }

    private void opinionOf(String unit, UUID round) {
        UUID invitation = jdbc.sql("""
                update invitation set state = 'GIVEN', given_at = now(), given_by = :by
                where round_id = :round and unit_id = :unit returning id
                """)
                .param("by", unit + ".head")
                .param("round", round)
                .param("unit", unit)
                .query(UUID.class)
                .single();
        jdbc.sql("update opinion set kind = 'AGREE_WITH_COMMENTS' where invitation_id = :id")
                .param("id", invitation)
                .update();
        jdbc.sql("insert into opinion_comment values (:id, 0, 'Mục 2.1', 'Bổ sung nguồn vốn')")
                .param("id", invitation)
                .update();
        jdbc.sql("""
                insert into comment_response values (gen_random_uuid(), 0, :id, 1, 'ACCEPTED', 'Đã bổ sung', '', now(),
                    'sct.officer')
                """).param("id", invitation).update();
    }

    @Test
    void theSignaturesInItAreVerifiedByAPublicToolWithoutANetwork() throws Exception {
        unpack(exported("vpub.clerk"));
        Process pdfsig = new ProcessBuilder("pdfsig", "-nocert", "van-ban/01-KH-UBND.pdf")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(pdfsig.getInputStream().readAllBytes()))
                .contains("Signature #1", "Signature #2")
                .containsPattern("(?s)Signature is Valid.*Signature is Valid")
                .doesNotContain("Invalid");
    }

    @Test
    void theRegisterThatIsPrintedIsArchivable() throws Exception {
        unpack(exported("vpub.clerk"));
        for (String file : List.of("so-dang-ky/trich-so.pdf", "so-dang-ky/noi-nhan.pdf", "muc-luc.pdf")) {
            assertThat(PdfA.problems(Files.readAllBytes(folder.resolve(file))))
                    .as(file)
                    .isEmpty();
        }
    }

    @Test
    void recipientsAndStrangersDoNotGetIt() throws Exception {
        String address = "/api/register/" + plan.entryId() + "/dossier";
        plan.as("xa-1.clerk").reads(address).andExpect(status().isForbidden());
        plan.as("stc.head").reads(address).andExpect(status().isNotFound());
    }

    @Test
    void theRegisterIsPrintedAndNothingInItIsMarkup() throws Exception {
        jdbc.sql("update outgoing_entry set summary = '<script>x</script> & kế hoạch' where subject_id = :subject")
                .param("subject", plan.subjectId())
                .update();
        byte[] pdf = plan.as("vpub.clerk")
                .reads("/api/register/print?type=KH")
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(text(pdf)).contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI", "01/KH-UBND", "<script>x</script> & kế");
        assertThat(text(plan.as("stc.head")
                        .reads("/api/register/print")
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray()))
                .doesNotContain("01/KH-UBND");
    }

    private byte[] exported(String who) throws Exception {
        return plan.as(who)
                .reads("/api/register/" + plan.entryId() + "/dossier")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private void unpack(byte[] archive) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                assertThat(file.startsWith(folder)).isTrue();
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
    }

    private String text(String path) throws IOException {
        return text(Files.readAllBytes(folder.resolve(path)));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
