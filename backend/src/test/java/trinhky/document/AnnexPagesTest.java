package trinhky.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trinhky.document.OfficialDocument.Annex;
import trinhky.document.OfficialDocument.Column;
import trinhky.document.OfficialDocument.Row;
import trinhky.document.OfficialDocument.Table;
import trinhky.testing.IntegrationTest;
import trinhky.testing.OfficialDocuments;

/** Where the pages of a long annex end. */
@IntegrationTest
class AnnexPagesTest {

    private static final int GROUPS = 80;
    private static final String GROUP = "Nhóm nhiệm vụ ";

    @Autowired
    Renditions renditions;

    @Test
    void theTitleOfAGroupNeverStandsAloneAtTheFootOfAPage() throws IOException {
        List<List<String>> pages = pages(renditions.pdf(groups(), null, false));
        assertThat(pages).hasSizeGreaterThan(6);
        assertThat(pages.stream().flatMap(List::stream).filter(line -> line.startsWith(GROUP)))
                .as("every group is printed once")
                .hasSize(GROUPS);
        assertThat(pages)
                .allSatisfy(lines -> assertThat(lines.get(lines.size() - 1)).doesNotStartWith(GROUP));
    }

    @Test
    void wordKeepsItWithTheNextRowToo() throws IOException {
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(renditions.docx(groups(), null)))) {
            assertThat(file.getTables().stream()
                            .map(XWPFTable::getRows)
                            .flatMap(List::stream)
                            .map(XWPFTableRow::getTableCells)
                            .map(cells -> cells.get(0))
                            .filter(cell -> cell.getText().startsWith(GROUP)))
                    .hasSize(GROUPS)
                    .allMatch(cell -> cell.getParagraphArray(0).isKeepNext());
        }
    }

    private static OfficialDocument groups() {
        OfficialDocument plan = OfficialDocuments.plan("Giao các đơn vị thực hiện");
        List<Row> rows = IntStream.range(0, GROUPS)
                .boxed()
                .flatMap(group -> Stream.concat(
                        Stream.of(Row.ofGroup(GROUP + (group + 1))),
                        IntStream.rangeClosed(0, group % 3)
                                .mapToObj(task -> Row.of(List.of("Tập huấn " + task, "Sở Công Thương")))))
                .toList();
        return new OfficialDocument(
                plan.letterhead(),
                plan.typeName(),
                plan.summary(),
                plan.addressees(),
                plan.legalBases(),
                plan.body(),
                List.of(new Annex(
                        "Phân công nhiệm vụ",
                        List.of(new Table(
                                List.of(new Column("Nhiệm vụ", false, 60), new Column("Chủ trì", false, 40)), rows)))),
                plan.recipients(),
                plan.archiveLine());
    }

    private static List<List<String>> pages(byte[] pdf) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(file).lines().map(String::strip).toList());
            }
        }
        return pages;
    }
}
