package trinhky.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import trinhky.intake.application.PlanFiles;
import trinhky.intake.application.PlanJson;
import trinhky.intake.domain.reading.BudgetRow;
import trinhky.intake.domain.reading.Confidence;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.PlainText;
import trinhky.intake.domain.source.SourceText;

/** The shapes in which others extract the text of plans: invented passages, no real document's. */
class BrokenTextTest {

    private static final String END = String.join("\n", "Nơi nhận:", "- Lưu: VT, TH.", "PHỤ LỤC I", "DANH MỤC");

    private static PlanJson read(String text) {
        return PlanFiles.read("plan.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> words(SourceText text) {
        return text.paragraphs().stream().map(Paragraph::text).toList();
    }

    @Test
    void oneCellALineIsATableAndALostLeadIsNotFound() {
        PlanJson plan = read(String.join(
                "\n",
                END,
                "TT",
                "Nội dung nhiệm vụ",
                "Đơn vị chủ trì",
                "I",
                "Đường sá",
                "1",
                "Sửa cầu Ông Bảy",
                "Sở Xây dựng",
                "2",
                "Đặt biển báo trên các tuyến",
                " 3",
                "Trồng cây ven đường",
                "UBND xã An Phú"));
        assertThat(plan.tasks()).hasSize(3);
        assertThat(plan.tasks().get(0).code()).isEqualTo("I.1");
        assertThat(plan.tasks().get(1).leadConfidence()).isEqualTo(Confidence.NOT_FOUND);
        assertThat(plan.tasks().get(2).lead()).containsExactly("UBND xã An Phú");
        assertThat(plan.findings()).anyMatch(finding -> finding.rule().equals("TASK_WITHOUT_LEAD"));
    }

    @Test
    void aFlattenedTableKeepsItsColumnsByTheBlanksBetweenNumbers() {
        String wide =
                "Đoạn văn này đủ dài để thấy rằng các dòng của văn bản được ngắt theo bề rộng trang giấy khổ A4\n";
        PlanJson plan = read(wide.repeat(12)
                + String.join(
                        "\n",
                        "Nơi nhận:",
                        "- Lưu: VT.",
                        "Phụ lục: Kinh phí",
                        "Đơn vị tính: Triệu đồng",
                        "STT",
                        "Nội dung",
                        "Tổng",
                        "cộng",
                        "2027 2028",
                        " NS",
                        "tỉnh  ",
                        " NS",
                        "TW  ",
                        " NS",
                        "tỉnh  ",
                        " NS",
                        "TW  ",
                        "1",
                        "Việc thứ nhất",
                        "     ",
                        "",
                        "40  ",
                        "    ",
                        "",
                        "   ",
                        "",
                        "60  ",
                        "  ",
                        "",
                        "    ",
                        "",
                        "100  ",
                        "2",
                        "Việc thứ hai",
                        "      ",
                        "",
                        "10  ",
                        "",
                        "   ",
                        "",
                        "5  ",
                        "",
                        "   ",
                        "",
                        "20  ",
                        "",
                        "   ",
                        "",
                        "5  ",
                        "",
                        "   ",
                        "",
                        "41  "));
        List<BudgetRow> rows = plan.budget().rows();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).sum()).isEqualByComparingTo(new BigDecimal(40));
        assertThat(rows.get(1).ok()).isFalse();
        assertThat(plan.findings())
                .filteredOn(finding -> finding.rule().equals("SUM_MISMATCH"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.args()).containsExactly("41", "40"));
    }

    @Test
    void wrappedLinesAreJoinedAndFootnotesStandApart() {
        String full = "Sở Giao thông phối hợp với các địa phương rà soát toàn bộ các tuyến đường đã xuống cấp1 và lập ";
        String rest = "danh mục sửa chữa.";
        String filler =
                "Các dòng khác của trang này cũng dài như vậy để bề rộng của trang được nhận ra một cách chắc chắn";
        SourceText text = PlainText.read(String.join(
                "\n",
                "I. HIỆN TRẠNG",
                full,
                rest,
                "- Một ý riêng.",
                "",
                "1 Báo cáo của đoàn kiểm tra tháng ba.",
                "",
                " " + filler,
                filler,
                filler + "."));
        assertThat(words(text)).contains(full.strip() + " " + rest, "- Một ý riêng.");
        assertThat(text.footnotes())
                .extracting(Paragraph::text)
                .containsExactly("1 Báo cáo của đoàn kiểm tra tháng ba.");
    }

    @Test
    void theSpellingForComparisonKeepsTheOriginal() {
        PlanJson plan = read(String.join(
                "\n",
                "KẾ HOẠCH",
                "Sửa đường năm 2027",
                "I. TỔ CHỨC THỰC HIỆN",
                "1. Uỷ ban nhân dân các xã",
                "- Hàng quí báo cáo Sở Xây dựng trước ngày 05 của tháng cuối quí."));
        assertThat(plan.reportingRules()).singleElement().satisfies(rule -> {
            assertThat(rule.period()).isEqualTo("QUARTER");
            assertThat(rule.deadlineDay()).isEqualTo(5);
            assertThat(rule.source().quote()).contains("Hàng quí");
        });
    }

    @Test
    void longTextsTakeNoLongerThanTheirLength() {
        String paragraph =
                "- Tỷ lệ hộ nghèo giảm còn 1,5%; 100% xã có đường nhựa; trước ngày 15/6 hằng năm báo cáo Sở Tài chính;\n";
        PlanJson plan = read(
                "KẾ HOẠCH\nGiảm nghèo năm 2027\nII. MỤC TIÊU\n" + String.join("", Collections.nCopies(400, paragraph)));
        assertThat(plan.indicators()).hasSizeGreaterThan(400);
    }
}
