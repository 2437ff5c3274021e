package trinhky.intake.application.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.SourceTable;
import trinhky.intake.domain.source.SourceText;

class PdfFileTest {

    private static final float[] COLUMNS = {60, 100, 300, 420, 540};

    @Test
    void printedLinesBecomeParagraphsWithTheirPage() throws IOException {
        try (PdfFiles file = new PdfFiles()) {
            file.page()
                    .words(
                            90,
                            780,
                            "Thực hiện Quyết định của Thủ tướng Chính phủ phê duyệt Kế hoạch tổng thể phát triển");
            file.words(72, 760, "thương mại điện tử quốc gia, Ủy ban nhân dân tỉnh ban hành Kế hoạch này.");
            file.page().words(72, 780, "I. MỤC TIÊU PHÁT TRIỂN THƯƠNG MẠI ĐIỆN TỬ ĐẾN NĂM 2030");
            SourceText text = FileReading.read(file.bytes()).text();
            assertThat(words(text))
                    .containsExactly(
                            "Thực hiện Quyết định của Thủ tướng Chính phủ phê duyệt Kế hoạch tổng thể phát triển thương mại điện tử quốc gia, Ủy ban nhân dân tỉnh ban hành Kế hoạch này.",
                            "I. MỤC TIÊU PHÁT TRIỂN THƯƠNG MẠI ĐIỆN TỬ ĐẾN NĂM 2030");
            assertThat(text.paragraphs().get(1).passage().page()).isEqualTo(2);
        }
    }

    @Test
    void aDrawnTableHasTheCellsOfItsLattice() throws IOException {
        try (PdfFiles file = new PdfFiles()) {
            opening(file);
            file.lattice(COLUMNS, new float[] {700, 670, 630, 600});
            header(file, 680);
            file.words(65, 650, "1").words(105, 650, "Quyết định số 645/QĐ-").words(105, 636, "TTg được phổ biến");
            file.words(305, 650, "Sở Công Thương").words(425, 650, "Năm 2026");
            file.words(65, 610, "2")
                    .words(105, 610, "Tuyên truyền")
                    .words(305, 610, "Sở Tài chính")
                    .words(425, 610, "Năm 2027");
            SourceTable table = FileReading.read(file.bytes()).text().tables().get(0);
            assertThat(table.columns())
                    .extracting(Paragraph::text)
                    .containsExactly("STT", "Nhiệm vụ", "Chủ trì", "Thời gian");
            assertThat(rows(table))
                    .containsExactly(
                            List.of("1", "Quyết định số 645/QĐ-TTg được phổ biến", "Sở Công Thương", "Năm 2026"),
                            List.of("2", "Tuyên truyền", "Sở Tài chính", "Năm 2027"));
        }
    }

    @Test
    void aTableGoesOnOverPagesAndACutRowIsWhole() throws IOException {
        try (PdfFiles file = new PdfFiles()) {
            opening(file);
            file.lattice(COLUMNS, new float[] {700, 670, 640});
            header(file, 680);
            file.words(65, 650, "1").words(105, 650, "Tuyên truyền đến").words(305, 650, "Sở Công Thương");
            file.page().lattice(COLUMNS, new float[] {800, 770, 740, 710});
            header(file, 780);
            file.words(105, 750, "mọi người dân");
            file.words(65, 720, "2")
                    .words(105, 720, "Đào tạo")
                    .words(305, 720, "Sở Nội vụ")
                    .words(425, 720, "Năm 2028");
            SourceTable table = FileReading.read(file.bytes()).text().tables().get(0);
            assertThat(rows(table))
                    .containsExactly(
                            List.of("1", "Tuyên truyền đến mọi người dân", "Sở Công Thương", ""),
                            List.of("2", "Đào tạo", "Sở Nội vụ", "Năm 2028"));
        }
    }

    @Test
    void joinedCellsStandWhereTheyBegin() throws IOException {
        try (PdfFiles file = new PdfFiles()) {
            opening(file);
            for (float x : new float[] {60, 100, 300, 540}) {
                file.line(x, 700, x, 600);
            }
            file.line(420, 700, 420, 600);
            file.line(60, 700, 540, 700)
                    .line(60, 670, 540, 670)
                    .line(60, 630, 420, 630)
                    .line(60, 600, 540, 600);
            header(file, 680);
            file.words(65, 650, "1")
                    .words(105, 650, "Việc một")
                    .words(305, 650, "Sở A")
                    .words(425, 640, "Năm 2026");
            file.words(65, 610, "2").words(105, 610, "Việc hai").words(305, 610, "Sở B");
            assertThat(rows(FileReading.read(file.bytes()).text().tables().get(0)))
                    .containsExactly(
                            List.of("1", "Việc một", "Sở A", "Năm 2026"), List.of("2", "Việc hai", "Sở B", "Năm 2026"));
        }
    }

    @Test
    void columnsOfTheHeadingAreReadOneAfterTheOther() throws IOException {
        try (PdfFiles file = new PdfFiles()) {
            file.page().words(80, 780, "ỦY BAN NHÂN DÂN").words(95, 764, "TỈNH HÀ NAM");
            file.words(250, 780, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").words(300, 764, "Độc lập - Tự do - Hạnh phúc");
            assertThat(FileReading.read(file.bytes()).text().lines())
                    .extracting("text")
                    .containsExactly(
                            "ỦY BAN NHÂN DÂN",
                            "TỈNH HÀ NAM",
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc");
        }
    }

    @Test
    void smallRaisedDigitsAreMarksOfFootnotesAndPageNumbersAreNoText() throws IOException {
        try (PdfFiles file = new PdfFiles()) {
            opening(file);
            file.words(72, 700, "Doanh số B2C")
                    .words(152, 705, 7, "1")
                    .words(160, 700, "tăng trưởng hằng năm của cả tỉnh đạt trên 20%.");
            file.words(72, 80, 6, "1").words(76, 76, 9, "Doanh nghiệp với người tiêu dùng.");
            file.words(300, 30, "7");
            SourceText text = FileReading.read(file.bytes()).text();
            assertThat(words(text))
                    .anyMatch(words -> words.startsWith("Doanh số B2C [1] tăng"))
                    .noneMatch("7"::equals);
            assertThat(text.footnotes())
                    .extracting(Paragraph::text)
                    .containsExactly("[1] Doanh nghiệp với người tiêu dùng.");
        }
    }

    @Test
    void aTableWithoutDrawnLinesIsReadByThePlacesOfItsWords() throws IOException {
        try (PdfFiles file = new PdfFiles()) {
            opening(file);
            header(file, 700);
            file.words(70, 670, "I").words(105, 670, "Cơ chế, chính sách của tỉnh về thương mại điện tử đến năm 2030");
            file.words(70, 644, "1")
                    .words(105, 644, "Phổ biến Quyết định số 645/QĐ-")
                    .words(105, 630, "TTg đến mọi người dân");
            file.words(305, 644, "Sở Công Thương").words(425, 644, "Năm 2026");
            file.words(70, 604, "2").words(105, 604, "Tuyên truyền").words(305, 604, "Sở Tài chính");
            file.words(72, 560, "Các cơ quan, đơn vị tổ chức thực hiện nghiêm túc Kế hoạch này trong cả giai đoạn.");
            SourceText text = FileReading.read(file.bytes()).text();
            assertThat(text.tables()).singleElement().satisfies(table -> {
                assertThat(table.columns())
                        .extracting(Paragraph::text)
                        .containsExactly("STT", "Nhiệm vụ", "Chủ trì", "Thời gian");
                assertThat(rows(table))
                        .containsExactly(
                                List.of("I", "Cơ chế, chính sách của tỉnh về thương mại điện tử đến năm 2030", "", ""),
                                List.of(
                                        "1",
                                        "Phổ biến Quyết định số 645/QĐ-TTg đến mọi người dân",
                                        "Sở Công Thương",
                                        "Năm 2026"),
                                List.of("2", "Tuyên truyền", "Sở Tài chính", ""));
            });
            assertThat(words(text)).anyMatch(words -> words.startsWith("Các cơ quan, đơn vị tổ chức"));
        }
    }

    @Test
    void aTableWithoutDrawnLinesGoesOnUponTheNextPage() throws IOException {
        try (PdfFiles file = new PdfFiles()) {
            opening(file);
            header(file, 700);
            file.words(70, 670, "1").words(105, 670, "Tuyên truyền đến").words(305, 670, "Sở Công Thương");
            file.words(70, 640, "2").words(105, 640, "Đào tạo").words(305, 640, "Sở Nội vụ");
            file.page().words(300, 810, "2");
            file.words(70, 780, "3").words(105, 780, "Giám sát").words(305, 780, "Công an tỉnh");
            file.words(425, 780, "Năm 2028");
            SourceText text = FileReading.read(file.bytes()).text();
            assertThat(text.tables())
                    .singleElement()
                    .satisfies(table -> assertThat(rows(table))
                            .containsExactly(
                                    List.of("1", "Tuyên truyền đến", "Sở Công Thương", ""),
                                    List.of("2", "Đào tạo", "Sở Nội vụ", ""),
                                    List.of("3", "Giám sát", "Công an tỉnh", "Năm 2028")));
        }
    }

    @Test
    void whatAFieldShowsStandsWhereItIsPrinted() throws IOException {
        try (PdfFiles file = new PdfFiles()) {
            file.page().words(72, 780, "Số:").words(130, 780, "/KH-UBND");
            file.words(72, 740, "Ủy ban nhân dân tỉnh ban hành Kế hoạch phát triển thương mại điện tử như sau.");
            file.field(98, 776, "244");
            assertThat(FileReading.read(file.bytes()).text().lines())
                    .extracting("text")
                    .element(0)
                    .isEqualTo("Số: 244 /KH-UBND");
        }
    }

    private static void opening(PdfFiles file) throws IOException {
        file.page().words(72, 780, "Phụ lục này nêu các nhiệm vụ của Kế hoạch phát triển thương mại điện tử của tỉnh.");
    }

    private static void header(PdfFiles file, float y) throws IOException {
        file.words(65, y, "STT")
                .words(105, y, "Nhiệm vụ")
                .words(305, y, "Chủ trì")
                .words(425, y, "Thời gian");
    }

    private static List<List<String>> rows(SourceTable table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(Paragraph::display).toList())
                .toList();
    }

    private static List<String> words(SourceText text) {
        return text.paragraphs().stream().map(Paragraph::display).toList();
    }
}
