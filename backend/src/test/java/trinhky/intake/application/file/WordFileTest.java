package trinhky.intake.application.file;

import static org.assertj.core.api.Assertions.assertThat;
import static trinhky.intake.application.file.WordFiles.NAMESPACE;
import static trinhky.intake.application.file.WordFiles.cell;
import static trinhky.intake.application.file.WordFiles.p;
import static trinhky.intake.application.file.WordFiles.r;
import static trinhky.intake.application.file.WordFiles.row;
import static trinhky.intake.application.file.WordFiles.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.SourceTable;
import trinhky.intake.domain.source.SourceText;

class WordFileTest {

    private static final String NUMBERED =
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>%s</w:p>";

    @Test
    void paragraphsComeInOrderEachAsALine() {
        SourceText text = read(p("KẾ HOẠCH") + p("Phát triển thương mại điện tử") + p(""));
        assertThat(words(text)).containsExactly("KẾ HOẠCH", "Phát triển thương mại điện tử");
        assertThat(text.lines()).extracting("number").containsExactly(1, 2);
    }

    @Test
    void numbersThatWordPrintsBelongToTheWords() {
        String numbering = "<w:numbering" + NAMESPACE + "><w:abstractNum w:abstractNumId=\"7\">"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2.\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"2\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uf0b7\"/></w:lvl>"
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>";
        String body = NUMBERED.formatted(0, r("MỤC TIÊU"))
                + NUMBERED.formatted(1, r("Mục tiêu chung"))
                + NUMBERED.formatted(2, r("Một ý"))
                + NUMBERED.formatted(1, r("Mục tiêu cụ thể"))
                + NUMBERED.formatted(0, r("NHIỆM VỤ"))
                + NUMBERED.formatted(1, r("Việc thứ nhất"));
        SourceText text = FileReading.read(
                        WordFiles.of(body).with("word/numbering.xml", numbering).bytes())
                .text();
        assertThat(words(text))
                .containsExactly(
                        "I. MỤC TIÊU",
                        "1. Mục tiêu chung",
                        "- Một ý",
                        "2. Mục tiêu cụ thể",
                        "II. NHIỆM VỤ",
                        "1. Việc thứ nhất");
    }

    @Test
    void joinedCellsStandWhereTheyBegin() {
        SourceTable table = read(p("Đầu")
                        + table(
                                row("STT", "Nhiệm vụ", cell("<w:gridSpan w:val=\"2\"/>", "Đơn vị"), "Thời gian"),
                                row("1", "Việc một", "Sở A", "Sở B", cell("<w:vMerge w:val=\"restart\"/>", "Năm 2026")),
                                row("2", "Việc hai", "Sở C", "Sở D", cell("<w:vMerge/>", ""))))
                .tables()
                .get(0);
        assertThat(table.columns())
                .extracting(Paragraph::text)
                .containsExactly("STT", "Nhiệm vụ", "Đơn vị", "", "Thời gian");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(1).text(1)).isEqualTo("Việc hai");
        assertThat(table.rows().get(1).text(4)).isEqualTo("Năm 2026");
    }

    @Test
    void aTableThatOnlyPutsWordsSideBySideIsNoTable() {
        SourceText text = read(table(
                row("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                row("Số: 12/KH-UBND", "Hà Nam, ngày 01 tháng 02 năm 2025")));
        assertThat(text.tables()).isEmpty();
        assertThat(words(text)).contains("Số: 12/KH-UBND", "Hà Nam, ngày 01 tháng 02 năm 2025");
    }

    @Test
    void deletedWordsAreLeftOutAndThatIsSaid() {
        SourceText text = read("<w:p>" + r("Đạt ")
                + "<w:del w:id=\"1\"><w:r><w:delText>60%</w:delText></w:r></w:del><w:ins w:id=\"2\">" + r("70%")
                + "</w:ins></w:p><w:p><w:moveFrom w:id=\"3\">" + r("đã chuyển đi") + "</w:moveFrom></w:p>");
        assertThat(words(text)).containsExactly("Đạt 70%");
        assertThat(text.notes()).containsExactly("tracked-changes");
    }

    @Test
    void aParagraphWhoseEndIsDeletedGoesOn() {
        SourceText text =
                read("<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + r("Một ") + "</w:p>" + p("câu."));
        assertThat(words(text)).containsExactly("Một câu.");
    }

    @Test
    void aDeletedRowIsLeftOut() {
        SourceTable table = read(table(
                        row("STT", "Việc", "Đơn vị"),
                        row("1", "Còn", "Sở A"),
                        "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>" + p("2") + "</w:tc><w:tc>" + p("Mất")
                                + "</w:tc></w:tr>"))
                .tables()
                .get(0);
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void hiddenWordsAreNotPrintedAndSoNotRead() {
        SourceText text = read("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>" + r("hiện") + "</w:p>");
        assertThat(words(text)).containsExactly("hiện");
        assertThat(text.notes()).containsExactly("hidden-text");
    }

    @Test
    void footnotesStandApartBehindTheirNumber() {
        String notes = "<w:footnotes" + NAMESPACE + "><w:footnote w:type=\"separator\" w:id=\"0\">" + p("")
                + "</w:footnote><w:footnote w:id=\"5\">" + p("Doanh nghiệp với người tiêu dùng")
                + "</w:footnote></w:footnotes>";
        SourceText text = FileReading.read(WordFiles.of("<w:p>" + r("Doanh số B2C")
                                + "<w:r><w:footnoteReference w:id=\"5\"/></w:r>" + r(" tăng") + "</w:p>")
                        .with("word/footnotes.xml", notes)
                        .bytes())
                .text();
        assertThat(words(text)).containsExactly("Doanh số B2C [1] tăng");
        assertThat(text.footnotes())
                .extracting(Paragraph::text)
                .containsExactly("[1] Doanh nghiệp với người tiêu dùng");
    }

    @Test
    void aTextBoxIsReadOnce() {
        String box = "<w:txbxContent>" + p("Trong khung") + "</w:txbxContent>";
        SourceText text = read("<w:p>" + r("Ngoài") + "<w:r><mc:AlternateContent><mc:Choice>" + box
                + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r></w:p>");
        assertThat(words(text)).containsExactlyInAnyOrder("Trong khung", "Ngoài");
    }

    private static SourceText read(String body) {
        return FileReading.read(WordFiles.of(body).bytes()).text();
    }

    private static List<String> words(SourceText text) {
        return text.paragraphs().stream().map(Paragraph::display).toList();
    }
}
