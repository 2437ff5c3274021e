package trinhky.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report that a unit sent as a file, read for the form that it belongs into. */
class ReportFilesTest {

    private static final List<AskedLine> FORM = List.of(
            new AskedLine("i1", "I.1", "Tỷ lệ hộ dân dùng nước sạch", "%"),
            new AskedLine("i2", "I.2", "Số công trình nước được sửa chữa", "công trình"),
            new AskedLine("i3", "II.1", "Tỷ lệ trường học có nhà vệ sinh đạt chuẩn", "%"),
            new AskedLine("t1", "I.1", "Khảo sát các công trình nước hư hỏng", null),
            new AskedLine("t2", "I.2", "Tuyên truyền về nước sạch", null));

    private static ReportFileReading read(String... lines) {
        return ReportFiles.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), FORM);
    }

    @Test
    void rowsOfTheUnitsTablesAreProposedForTheirLines() {
        ReportFileReading reading = read(
                "BÁO CÁO",
                "Tình hình cấp nước sạch 6 tháng đầu năm 2027",
                "TT\tChỉ tiêu\tKế hoạch năm\tKết quả thực hiện",
                "1\tTỷ lệ hộ dân dùng nước sạch\t95%\t91,5%",
                "2\tSố công trình nước được sửa chữa\t12\t7",
                "Các nhiệm vụ được giao như sau",
                "TT\tNhiệm vụ\tTiến độ thực hiện",
                "1\tKhảo sát các công trình nước hư hỏng\tĐã hoàn thành",
                "2\tTuyên truyền về nước sạch\tĐang làm, khoảng 60%");
        assertThat(reading.lines())
                .extracting(
                        ProposedLine::key,
                        ProposedLine::entered,
                        ProposedLine::percent,
                        ProposedLine::progress,
                        ProposedLine::certain)
                .containsExactlyInAnyOrder(
                        tuple("i1", "91,5", null, null, true),
                        tuple("i2", "7", null, null, true),
                        tuple("t1", null, 100, "DONE", true),
                        tuple("t2", null, 60, "IN_PROGRESS", true));
    }

    @Test
    void whatStandsInSentencesIsToBeChecked() {
        ReportFileReading reading = read(
                "BÁO CÁO",
                "I. KẾT QUẢ",
                "Đến nay tỷ lệ trường học có nhà vệ sinh đạt chuẩn đạt 88,2%.",
                "II. KHÓ KHĂN, VƯỚNG MẮC",
                "Thiếu vốn sửa chữa đường ống.",
                "III. KIẾN NGHỊ",
                "Bố trí thêm kinh phí.");
        assertThat(reading.lines())
                .extracting(ProposedLine::key, ProposedLine::entered, ProposedLine::certain, ProposedLine::line)
                .containsExactly(tuple("i3", "88,2", false, 3));
        assertThat(reading.difficulties()).isEqualTo("Thiếu vốn sửa chữa đường ống.");
        assertThat(reading.proposals()).isEqualTo("Bố trí thêm kinh phí.");
    }

    @Test
    void whatTheFileDoesNotSayIsNotProposed() {
        assertThat(read("BÁO CÁO", "Đơn vị đã tổ chức 3 hội nghị với 120 người tham dự.")
                        .lines())
                .isEmpty();
    }
}
