package trinhky.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import trinhky.testing.IntegrationTest;
import trinhky.testing.OfficialDocuments;

@IntegrationTest
class RenditionsTest {

    private static final IssueMarks MARKS = new IssueMarks(
            "05",
            LocalDate.of(2026, 2, 5),
            List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            "Phó Chủ tịch",
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
        String page = renditions.render(
                OfficialDocuments.plan("<script>alert(1)</script><!--/field:number--> [[${7*7}]] __${7*7}__"));
        assertThat(page).doesNotContain("<script>").contains("&lt;script&gt;", "[[${7*7}]]", "__${7*7}__");
        assertThat(page.split("<!--/field:number-->", -1)).hasSize(2);
    }

    @Test
    void theIssueFillsTheOpenPlacesAndLeavesTheSignedFile() {
        StoredDocument frozen = renditions.freeze(OfficialDocuments.plan("x"), "ke-hoach", "PLAN", "p1");
        StoredDocument issued = renditions.issue(frozen.id(), MARKS, "05-KH-UBND", "OUTGOING", "e1");
        assertThat(text(issued))
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
    void aComparisonNamesPlaceAndWords() {
        StoredDocument earlier = renditions.freeze(OfficialDocuments.plan("Đạt 80 %"), "a", "PLAN", "p1");
        StoredDocument later = renditions.freeze(OfficialDocuments.plan("Đạt 100 %"), "b", "PLAN", "p1");
        assertThat(renditions.compare(earlier.id(), later.id()))
                .containsExactly(new TextChange("1. Mục tiêu", "Đạt 80 %./.", "Đạt 100 %./."));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void aStoredFileNeverChanges() {
        StoredDocument frozen = renditions.freeze(OfficialDocuments.plan("x"), "a", "PLAN", "p1");
        assertThatThrownBy(() -> jdbc.sql("update stored_document set name = 'y' where id = :id")
                        .param("id", frozen.id())
                        .update())
                .hasMessageContaining("never changes");
    }

    private String text(StoredDocument document) {
        return new String(store.content(document.id()), StandardCharsets.UTF_8);
    }
}
