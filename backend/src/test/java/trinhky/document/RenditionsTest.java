package trinhky.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import trinhky.shared.DomainProblem;
import trinhky.testing.IntegrationTest;
import trinhky.testing.OfficialDocuments;
import trinhky.testing.PdfA;

@IntegrationTest
class RenditionsTest {

    private static final IssueMarks MARKS = new IssueMarks(
            "05",
            LocalDate.of(2026, 2, 5),
            List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            "Nguyễn Văn Thử",
            Instant.parse("2026-02-05T02:30:00Z"));

    @Autowired
    Renditions renditions;

    @Autowired
    DocumentStore store;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aDocumentHasTheComponentsOfItsForm() {
        assertThat(renditions.render(OfficialDocuments.plan("Đến năm 2030 đạt 70 %")))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "TỈNH ĐỒNG THÁP")
                .contains("/KH-UBND", "KẾ HOẠCH", "Phát triển thương mại điện tử")
                .contains("03 tháng 6 năm 2025;", "Tờ trình của Sở Công Thương.")
                .contains("Đến năm 2030 đạt 70 %./.", "- UBND các xã, phường;", "- Lưu: VT, P.KT (Ngân).")
                .contains(">Phụ lục<", "I. Quy mô", "Tỷ lệ dân số mua sắm trực tuyến");
    }

    @Test
    void numberDateAndSignatureStayOpenUntilIssue() {
        assertThat(renditions.render(OfficialDocuments.plan("x")))
                .contains("ngày ···· tháng ····", "Chờ người có thẩm quyền ký")
                .doesNotContain("Đã ký");
    }

    @Test
    void wordsOfADocumentAreNeverRunAsMarkup() {
        OfficialDocument hostile =
                OfficialDocuments.plan("<script>alert(1)</script><!--/field:number--> [[${7*7}]] &amp; __${7*7}__");
        String page = renditions.render(hostile);
        assertThat(page).doesNotContain("<script>").contains("&lt;script&gt;", "[[${7*7}]]", "__${7*7}__");
        assertThat(page.split("<!--/field:number-->", -1)).hasSize(2);
        assertThat(words(renditions.pdf(hostile, null, false)).replace(" ", ""))
                .contains("<script>alert(1)</script><!--/field:number-->[[${7*7}]]&amp;__${7*7}__");
    }

    @Test
    void charactersThatNoFileMayHoldAreLeftOut() {
        OfficialDocument odd =
                OfficialDocuments.plan("Đạt\u0000\u0008 70\uD800 %\u202E, Ha\u0323 tâ\u0300ng, \uD83D\uDE00");
        byte[] pdf = renditions.pdf(odd, null, false);
        assertThat(words(pdf)).contains("Đạt 70 %, Hạ tầng,");
        assertThat(PdfA.problems(pdf)).isEmpty();
        assertThat(renditions.docx(odd, null)).isNotEmpty();
    }

    @Test
    void theFrozenFileIsAnArchivablePdfWhosePlacesAreEmpty() {
        StoredDocument frozen = renditions.freeze(OfficialDocuments.plan("Đến năm 2030"), "ke-hoach", "PLAN", "p1");
        byte[] pdf = store.content(frozen.id());
        assertThat(frozen.mediaType()).isEqualTo("application/pdf");
        assertThat(frozen.name()).isEqualTo("ke-hoach.pdf");
        assertThat(PdfA.problems(pdf)).isEmpty();
        assertThat(words(pdf)).contains("Số: /KH-UBND", "Đến năm 2030./.").doesNotContain("TM. ỦY BAN", "DỰ THẢO");
        assertThat(renditions.places(frozen.id()))
                .extracting(PlaceOnPage::place)
                .containsExactlyInAnyOrder(Place.values());
        assertThat(renditions.content(frozen.id())).isEqualTo(OfficialDocuments.plan("Đến năm 2030"));
    }

    @Test
    void aDraftSaysSoOnEveryPage() throws IOException {
        byte[] pdf = renditions.pdf(OfficialDocuments.plan("x"), null, true);
        assertThat(PdfA.problems(pdf)).isEmpty();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(file).replaceAll("\\s", "")).contains("DỰTHẢO");
            }
        }
    }

    @Test
    void theIssueFillsTheOpenPlacesAndLeavesTheSignedFile() {
        StoredDocument frozen = renditions.freeze(OfficialDocuments.plan("x"), "ke-hoach", "PLAN", "p1");
        StoredDocument issued = renditions.issue(frozen.id(), MARKS, "05-KH-UBND", "OUTGOING", "e1");
        assertThat(words(store.content(issued.id())))
                .contains("Số: 05/KH-UBND", "ngày 05 tháng 02 năm 2026", "KT. CHỦ TỊCH", "Nguyễn Văn Thử");
        assertThat(renditions.reading(issued.id()))
                .contains("-->05<!--", "ngày 05 tháng 02 năm 2026", "KT. CHỦ TỊCH", "05/02/2026 09:30:00+07:00");
        assertThat(store.unchanged(frozen.id(), frozen.sha256())).isTrue();
        assertThat(renditions.isIssueOf(issued.id(), frozen.id())).isTrue();
    }

    @Test
    void anIssueOfOtherWordsIsFound() {
        StoredDocument frozen = renditions.freeze(OfficialDocuments.plan("một"), "a", "PLAN", "p1");
        StoredDocument other = renditions.freeze(OfficialDocuments.plan("hai"), "b", "PLAN", "p2");
        StoredDocument issued = renditions.issue(other.id(), MARKS, "05-KH-UBND", "OUTGOING", "e1");
        assertThat(renditions.isIssueOf(issued.id(), frozen.id())).isFalse();
    }

    @Test
    void anUpdateKeepsContentAndPlacesOfTheFileItGoesOnFrom() {
        StoredDocument frozen = renditions.freeze(OfficialDocuments.plan("x"), "ke-hoach", "PLAN", "p1");
        byte[] updated = Arrays.copyOf(store.content(frozen.id()), (int) frozen.size() + 3);
        StoredDocument next = renditions.continueWith(frozen.id(), updated, MARKS, "ke-hoach", "PLAN", "p1");
        assertThat(renditions.places(next.id())).isEqualTo(renditions.places(frozen.id()));
        assertThat(renditions.reading(next.id())).contains("-->05<!--");
    }

    @Test
    void aFileThatChangesAnEarlierByteIsNoUpdateOfIt() {
        StoredDocument frozen = renditions.freeze(OfficialDocuments.plan("x"), "ke-hoach", "PLAN", "p1");
        byte[] changed = store.content(frozen.id());
        changed[changed.length / 2] ^= 1;
        byte[] cut = Arrays.copyOf(store.content(frozen.id()), (int) frozen.size() - 1);
        for (byte[] file : List.of(changed, cut)) {
            assertThatThrownBy(() -> renditions.continueWith(frozen.id(), file, null, "k", "PLAN", "p1"))
                    .isInstanceOfSatisfying(
                            DomainProblem.class,
                            problem -> assertThat(problem.code()).isEqualTo("document.not-continued"));
        }
    }

    @Test
    void theDocxHasTheWordsOfThePdf() throws IOException {
        byte[] docx = renditions.docx(OfficialDocuments.plan("Đến năm 2030 đạt 70 %"), MARKS);
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor text = new XWPFWordExtractor(file)) {
            assertThat(text.getText())
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 05/KH-UBND", "ngày 05 tháng 02 năm 2026")
                    .contains("Đến năm 2030 đạt 70 %./.", "- Lưu: VT, P.KT (Ngân).", "KT. CHỦ TỊCH", "Phụ lục");
        }
        assertThat(partsOf(docx)).noneMatch(name -> name.contains("vbaProject"));
    }

    @Test
    void aComparisonNamesPlaceAndWords() {
        StoredDocument earlier = renditions.freeze(OfficialDocuments.plan("Đạt 80 %"), "a", "PLAN", "p1");
        StoredDocument later = renditions.freeze(OfficialDocuments.plan("Đạt 100 %"), "b", "PLAN", "p1");
        assertThat(renditions.compare(earlier.id(), later.id()))
                .containsExactly(new TextChange("1. Mục tiêu", "Đạt 80 %./.", "Đạt 100 %./."));
    }

    @Test
    void aPageFrozenBeforeThereWasPdfIsStillIssued() {
        byte[] page = renditions.render(OfficialDocuments.plan("cũ")).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        StoredDocument old = store.store(page, "text/html", "cu.html", "PLAN", "p1");
        StoredDocument issued = renditions.issue(old.id(), MARKS, "05-KH-UBND", "OUTGOING", "e1");
        assertThat(renditions.reading(issued.id())).contains("-->05<!--", "cũ./.");
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void aStoredFileNeverChanges() {
        StoredDocument frozen = renditions.freeze(OfficialDocuments.plan("x"), "a", "PLAN", "p1");
        for (String change : List.of(
                "update stored_document set name = 'y' where id = :id",
                "update official_form set marks = null where document_id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(change).param("id", frozen.id()).update())
                    .hasMessageContaining("never changes");
        }
    }

    private static String words(byte[] pdf) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> partsOf(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            List<String> names = new java.util.ArrayList<>();
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
            return names;
        }
    }
}
