package trinhky.intake.application.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static trinhky.intake.application.file.WordFiles.p;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import trinhky.document.PdfStreams;
import trinhky.intake.domain.source.Paragraph;
import trinhky.shared.DomainProblem;

/** Files that attack, that are broken or that are not what they are called: one sentence each, and it ends soon. */
class HostileFilesTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void anEmptyFile() {
        refused(new byte[0], "empty");
    }

    @Test
    void aFileThatIsTooLarge() {
        refused(new byte[Limits.FILE_BYTES + 1], "too-large");
    }

    @Test
    void aPictureWithTheNameOfADocument() {
        refused(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'},
                "unknown-kind");
    }

    @Test
    void aZipThatIsNoWordFile() {
        refused(
                new WordFiles()
                        .with("mimetype", "application/vnd.oasis.opendocument.text")
                        .bytes(),
                "unknown-kind");
    }

    @Test
    void anOldWordFileAndALockedNewOne() throws IOException {
        refused(compound("WordDocument"), "old-word");
        refused(compound("EncryptedPackage"), "encrypted");
        refused("{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII), "old-word");
    }

    @Test
    void aWordFileThatUnpacksToFarTooMuch() {
        refused(
                WordFiles.of(p("x"))
                        .with("word/media/image1.png", new byte[(int) Limits.ZIP_BYTES + 1])
                        .bytes(),
                "bomb");
        refused(WordFiles.of(p(" ".repeat(Limits.ZIP_XML_BYTES))).bytes(), "bomb");
    }

    @Test
    void aWordFileOfThousandsOfParts() {
        WordFiles file = WordFiles.of(p("x"));
        for (int part = 0; part < Limits.ZIP_ENTRIES; part++) {
            file.with("word/media/" + part, new byte[1]);
        }
        refused(file.bytes(), "bomb");
    }

    @Test
    void entitiesOfTheFilesOwnOrOfStrangersAreNotResolved() {
        refused(withDoctype("<!ENTITY x SYSTEM \"file:///etc/passwd\">", "&x;"), "malformed");
        refused(withDoctype("<!ENTITY x SYSTEM \"http://localhost:1/x\">", ""), "malformed");
        refused(
                withDoctype(
                        "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;&b;\">", "&x;"),
                "malformed");
    }

    @Test
    void macros() {
        refused(WordFiles.of(p("x")).with("word/vbaProject.bin", new byte[10]).bytes(), "macro");
        refused(
                WordFiles.typed("application/vnd.ms-word.document.macroEnabled.main+xml")
                        .with("word/document.xml", "<x/>")
                        .bytes(),
                "macro");
    }

    @Test
    void elementsNestedWithoutEnd() {
        refused(
                WordFiles.of("<w:tbl><w:tr><w:tc>".repeat(5_000) + p("x") + "</w:tc></w:tr></w:tbl>".repeat(5_000))
                        .bytes(),
                "nested");
    }

    @Test
    void tablesOfCountlessCells() {
        String row = "<w:tr>" + "<w:tc/>".repeat(60) + "</w:tr>";
        refused(
                WordFiles.of("<w:tbl>" + row.repeat(Limits.CELLS / 60 + 1) + "</w:tbl>")
                        .bytes(),
                "too-much-text");
        refused(
                WordFiles.of(WordFiles.table(WordFiles.row(WordFiles.cell("<w:gridSpan w:val=\"999999\"/>", "x"))))
                        .bytes(),
                "too-much-text");
    }

    @Test
    void aFootnoteThatIsCalledAgainAndAgain() {
        String notes = "<w:footnotes" + WordFiles.NAMESPACE + "><w:footnote w:id=\"5\">" + p("x".repeat(100_000))
                + "</w:footnote></w:footnotes>";
        refused(
                WordFiles.of("<w:p>" + "<w:r><w:footnoteReference w:id=\"5\"/></w:r>".repeat(10_000) + "</w:p>")
                        .with("word/footnotes.xml", notes)
                        .bytes(),
                "too-much-text");
    }

    @Test
    void aWordFileCutOff() {
        byte[] whole = WordFiles.of(p("Kế hoạch ".repeat(500))).bytes();
        refused(Arrays.copyOf(whole, whole.length / 2), "malformed");
        refused(WordFiles.raw("<w:document" + WordFiles.NAMESPACE + "><w:body>").bytes(), "malformed");
    }

    @Test
    void aPdfOfTenThousandPages() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < 10_000; page++) {
                document.addPage(new PDPage());
            }
            refused(saved(document), "too-many-pages");
        }
    }

    @Test
    void aPdfOfPicturesOnly() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            refused(saved(document), "scanned");
        }
    }

    @Test
    void aPdfWithAPassword() throws IOException {
        try (PdfFiles file = new PdfFiles()) {
            file.page().words(72, 700, "Bí mật");
            file.document().protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            refused(file.bytes(), "encrypted");
        }
    }

    @Test
    void aPdfWhoseStreamUnpacksToGigabytes() throws IOException {
        byte[] packed = packed(PdfStreams.STREAM_BYTES + MEGABYTE);
        refused(pdf("/Filter /FlateDecode", packed), "bomb");
        refused(pdf("/Filter [/FlateDecode /FlateDecode]", packed(10)), "bomb");
        refused(pdf("/Filter 9 0 R", packed(10)), "bomb");
        refused(pdf("/Filter /LZWDecode", new byte[PdfStreams.OLD_PACKING_BYTES + 1]), "bomb");
        refused(pdf("/Filter /Fl#61teDecode", packed(10)), "bomb");
    }

    @Test
    void aPdfNestedWithoutEnd() {
        String nested = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages " + "[".repeat(200_000)
                + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        String code = code(nested.getBytes(StandardCharsets.US_ASCII));
        assertThat(code).isIn("intake.file-nested", "intake.file-malformed");
    }

    @Test
    void aPdfWhosePagesContainThemselves() {
        String looped =
                "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 3/Kids[2 0 R 2 0 R]>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        assertThat(code(looped.getBytes(StandardCharsets.US_ASCII)))
                .isIn("intake.file-nested", "intake.file-malformed", "intake.file-scanned", "intake.file-no-text");
    }

    @Test
    void aPdfThatIsNone() {
        refused("%PDF-1.7 và không có gì khác".getBytes(StandardCharsets.UTF_8), "malformed");
    }

    @Test
    void textIsReadInTheEncodingItHas() {
        String words = "Kế hoạch phát triển thương mại điện tử";
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(first((words + "\n").getBytes(charset))).isEqualTo(words);
        }
        assertThat(first(("\uFEFF" + words).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(words);
        assertThat(first(new byte[] {'K', (byte) 0xEA, (byte) 0xEC, ' ', 'h', 'o', 'a', (byte) 0xF2, 'c', 'h'}))
                .isEqualTo("Kế hoạch");
    }

    @Test
    void blankText() {
        refused(" \n\t\n".getBytes(StandardCharsets.UTF_8), "no-text");
    }

    @Test
    void everyRefusalHasASentenceInBothLanguages() {
        for (String language : new String[] {"vi", "en"}) {
            ResourceBundle words = ResourceBundle.getBundle("messages/intake", Locale.forLanguageTag(language));
            for (String reason :
                    "empty too-large unknown-kind old-word encrypted macro bomb too-many-pages too-much-text nested malformed scanned no-text timeout busy"
                            .split(" ")) {
                assertThat(words.getString("intake.file-" + reason)).endsWith(".");
            }
        }
    }

    private static byte[] withDoctype(String doctype, String words) {
        return WordFiles.raw("<!DOCTYPE w:document [" + doctype + "]><w:document" + WordFiles.NAMESPACE + "><w:body>"
                        + p(words) + "</w:body></w:document>")
                .bytes();
    }

    private static byte[] compound(String entry) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] packed(int zeros) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(bytes, new Deflater(9))) {
            byte[] block = new byte[MEGABYTE];
            for (int left = zeros; left > 0; left -= block.length) {
                packing.write(block, 0, Math.min(left, block.length));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(String filter, byte[] stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(
                ("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n"
                                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R>>\nendobj\n4 0 obj\n<<"
                                + filter
                                + "/Length " + stream.length + ">>\nstream\n")
                        .getBytes(StandardCharsets.US_ASCII));
        bytes.write(stream);
        bytes.write("\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static String first(byte[] content) {
        return FileReading.read(content).text().paragraphs().stream()
                .findFirst()
                .map(Paragraph::display)
                .orElse("");
    }

    private static void refused(byte[] content, String reason) {
        assertThat(code(content)).isEqualTo("intake.file-" + reason);
    }

    private static String code(byte[] content) {
        DomainProblem problem = catchThrowableOfType(DomainProblem.class, () -> FileReading.read(content));
        assertThat(problem.fields()).singleElement().extracting("field").isEqualTo("file");
        return problem.fields().get(0).code();
    }
}
