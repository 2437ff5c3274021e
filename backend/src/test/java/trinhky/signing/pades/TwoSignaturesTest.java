package trinhky.signing.pades;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trinhky.signing.domain.SignatureAnswer;
import trinhky.signing.domain.SignatureFinding;

class TwoSignaturesTest {

    private static final Instant NEXT_DAY = SignedLetters.SEALED_AT.plus(Duration.ofDays(1));

    private static Trust trust;
    private static byte[] signed;
    private static byte[] sealed;

    @BeforeAll
    static void aSealedLetter() {
        IssuedKey authority = SignedLetters.authority();
        trust = SignedLetters.trust(authority);
        signed = SignedLetters.signed(trust, SignedLetters.key(authority, SignedLetters.VICE_CHAIR));
        sealed = SignedLetters.sealed(
                SignedLetters.numbered(signed), trust, SignedLetters.key(authority, SignedLetters.COMMITTEE));
    }

    @Test
    void everyStepOnlyAddsToTheBytesBefore() {
        assertThat(Arrays.copyOf(sealed, signed.length)).isEqualTo(signed);
    }

    @Test
    void bothSignaturesAreValid() {
        List<SignatureFinding> found = new PdfVerification(trust).verify(sealed, NEXT_DAY);

        assertThat(found)
                .extracting(
                        SignatureFinding::field,
                        SignatureFinding::answer,
                        SignatureFinding::signer,
                        SignatureFinding::claimedAt,
                        SignatureFinding::wholeFile,
                        SignatureFinding::level)
                .containsExactly(
                        tuple("PERSONAL_SIGNATURE", "Nguyễn Thành Diệu", SignedLetters.SIGNED_AT, false),
                        tuple(
                                "ORGANISATION_SIGNATURE",
                                "Ủy ban nhân dân tỉnh Đồng Tháp",
                                SignedLetters.SEALED_AT,
                                true));
    }

    private static org.assertj.core.groups.Tuple tuple(String field, String signer, Instant at, boolean whole) {
        return org.assertj.core.groups.Tuple.tuple(field, SignatureAnswer.VALID, signer, at, whole, "PAdES-BASELINE-B");
    }

    @Test
    void theSameTextsGiveTheSameBytes() {
        byte[] frozen = SignedLetters.frozen();
        byte[] once = SignedLetters.prepared(frozen);

        for (int again = 0; again < 20; again++) {
            assertThat(SignedLetters.prepared(frozen)).isEqualTo(once);
        }
    }

    @Test
    void theFieldsCarryWhatIsSeen() throws IOException {
        try (PDDocument document = Loader.loadPDF(sealed)) {
            assertThat(FieldTexts.read(document))
                    .containsEntry("NUMBER", "244")
                    .containsEntry("DATE", "ngày 12 tháng 9 năm 2025")
                    .containsEntry("SIGNATURE_BLOCK", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH");
        }
    }

    @Test
    void aReaderOfAnotherMakeCallsBothValid(@TempDir Path directory) throws Exception {
        Path file = Files.write(directory.resolve("letter.pdf"), sealed);

        String said = Tools.run("pdfsig", "-nocert", file.toString());

        assertThat(said.split("Signature is Valid\\.", -1)).as(said).hasSize(3);
        assertThat(said).contains("Total document signed");
    }

    @Test
    void theTextOfTheFieldsIsFoundByASearch(@TempDir Path directory) throws Exception {
        Path file = Files.write(directory.resolve("letter.pdf"), sealed);

        assertThat(Tools.run("pdftotext", "-layout", file.toString(), "-"))
                .contains("244", "ngày 12 tháng 9 năm 2025", "PHÓ CHỦ TỊCH", "Nguyễn Thành Diệu");
    }
}
