package trinhky.intake.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import trinhky.intake.domain.source.PlainText;

/** Single rules of reading on invented sentences. */
class ReadingTest {

    @Test
    void resultsAreReadWithWhatWasAimedAtBesideThem() {
        assertThat(read(
                                "I. KẾT QUẢ GIAI ĐOẠN 2021 - 2025",
                                "1. Kết quả đạt được",
                                "Tỷ lệ hộ có nước sạch đạt 91% (vượt mục tiêu 85%). Tỷ lệ trường đạt chuẩn là 47% (thấp hơn kế hoạch 60%).",
                                "100% xã có bác sĩ (đạt 100% kế hoạch).",
                                "Mô hình \"Xóm sáng\" hiện hoàn thành 7/12 tiêu chí. Mô hình \"Chợ sạch\" được triển khai tại 9 chợ.",
                                "Việc thu gom rác đạt mục tiêu đề ra.",
                                "Mục tiêu của giai đoạn là nâng tỷ lệ che phủ rừng lên 42%.",
                                "2. Tồn tại, hạn chế",
                                "Còn 12% hộ chưa có nước sạch.")
                        .results())
                .extracting(
                        ResultRead::period,
                        result -> number(result.actual()),
                        result -> number(result.target()),
                        ResultRead::status)
                .containsExactlyInAnyOrder(
                        tuple("2021-2025", "91", "85", "vượt"),
                        tuple("2021-2025", "47", "60", "chưa đạt"),
                        tuple("2021-2025", "100", "100", "đạt"),
                        tuple("2021-2025", "7", "12", "đang thực hiện"),
                        tuple("2021-2025", "9", null, null),
                        tuple("2021-2025", null, null, "đạt"));
    }

    @Test
    void aResultIsQuotedAsItStands() {
        assertThat(read("I. KẾT QUẢ", "Tỷ lệ hộ (cả tỉnh) có nước sạch đạt 91% (vượt mục tiêu 85%).")
                        .results())
                .singleElement()
                .satisfies(result ->
                        assertThat(result.source().quote()).startsWith("Tỷ lệ hộ (cả tỉnh) có nước sạch đạt 91%"));
    }

    @Test
    void aUnitsRoleIsThatOfItsFirstDutyAndLeadingIsToldBesideCooperating() {
        assertThat(DutyRole.of("- Chủ trì, phối hợp với các sở rà soát.\n- Phối hợp với xã."))
                .isEqualTo("chủ trì");
        assertThat(DutyRole.of("- Phối hợp với Sở A.\n- Chủ trì kiểm tra.")).isEqualTo("phối hợp; chủ trì");
        assertThat(DutyRole.of("Căn cứ nội dung Kế hoạch, phối hợp với Sở A.")).isEqualTo("phối hợp");
        assertThat(DutyRole.of("- Bố trí kinh phí; sẵn sàng phối hợp khi cần.")).isEqualTo("thực hiện");
    }

    @Test
    void aDayWithoutAPeriodIsNotSureToBeThatOfEveryYear() {
        PlanReading plan = read(
                "KẾ HOẠCH",
                "Phát triển làng nghề giai đoạn 2026 - 2028",
                "I. TỔ CHỨC THỰC HIỆN",
                "- Các xã báo cáo kết quả về Sở Công Thương trước ngày 15/12 hằng năm.",
                "- Các huyện báo cáo kết quả về Sở Nội vụ chậm nhất ngày 20/11.");
        assertThat(plan.rules())
                .extracting(RuleRead::period, RuleRead::effectiveLastDay, RuleRead::firstPeriod, RuleRead::confidence)
                .containsExactly(
                        tuple("YEAR", "14/12", "2026", Confidence.CERTAIN),
                        tuple("YEAR", "20/11", "2026", Confidence.CHECK));
    }

    @Test
    void aReportWithAPlanHasTheYearOfEach() {
        PlanReading plan = read("BÁO CÁO", "Kết quả khuyến công năm 2026 và Kế hoạch khuyến công năm 2027");
        assertThat(plan.period().value()).isEqualTo(new Period(2026, 2027, 2026, 2027));
    }

    @Test
    void sectionsKnowTheirPlaceInTheWhole() {
        assertThat(read("I. MỞ ĐẦU", "II. MỤC TIÊU", "1. Chung", "2. Cụ thể", "2.1. Hạ tầng", "II.3. Khác")
                        .sections())
                .extracting(SectionRead::path)
                .containsExactly("I", "II", "II.1", "II.2", "II.2.1", "II.3");
    }

    @Test
    void amountsAreWrittenInWords() {
        assertThat(words("3960000000")).isEqualTo("ba tỷ, chín trăm sáu mươi triệu đồng");
        assertThat(words("14096000000")).isEqualTo("mười bốn tỷ, không trăm chín mươi sáu triệu đồng");
        assertThat(words("1205021")).isEqualTo("một triệu, hai trăm linh năm nghìn, không trăm hai mươi mốt đồng");
        assertThat(words("0")).isNull();
        assertThat(AmountInWords.parse(words("987654321"))).isEqualByComparingTo("987654321");
    }

    private static String words(String dong) {
        return WordsOfAmount.of(new BigDecimal(dong));
    }

    private static String number(BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }

    private static PlanReading read(String... lines) {
        return PlanReader.read(PlainText.read(String.join("\n", lines)));
    }
}
