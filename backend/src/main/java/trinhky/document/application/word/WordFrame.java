package trinhky.document.application.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import trinhky.document.OfficialDocument;
import trinhky.document.OfficialDocument.Letterhead;
import trinhky.document.application.DocumentPage;

/** What stands around the text: organs, number, date and title above it, recipients and signature below. */
final class WordFrame {

    private static final int LEFT = 42;
    private static final String OPEN = "        ";

    private final DocumentPage page;
    private final WordTables tables;
    private final WordParagraphs text;

    WordFrame(DocumentPage page, WordTables tables, WordParagraphs text) {
        this.page = page;
        this.tables = tables;
        this.text = text;
    }

    void head(int width) {
        XWPFTableRow row = tables.sideBySide(LEFT, width);
        issuer(in(row.getCell(0)));
        nation(in(row.getCell(1)));
        OfficialDocument document = page.document();
        if (!document.isLetter()) {
            text.space(1, 10);
            text.heading(
                    1,
                    document.typeName().toUpperCase(WordRendition.VIETNAMESE),
                    Look.centred(14).inBold());
            text.add(document.summary(), Look.centred(14).inBold());
            text.rule(width / 3);
        }
        addressees();
    }

    private void issuer(WordParagraphs cell) {
        Letterhead letterhead = page.document().letterhead();
        page.superiorBody().forEach(line -> cell.add(line.toUpperCase(WordRendition.VIETNAMESE), Look.centred(13)));
        letterhead
                .issuingBody()
                .forEach(line -> cell.add(
                        line.toUpperCase(WordRendition.VIETNAMESE),
                        Look.centred(13).inBold()));
        cell.rule(1300);
        String number = page.marks().number();
        cell.add(
                "Số: " + (number.isEmpty() ? OPEN : number) + "/" + letterhead.notation(),
                Look.centred(13).after(6));
        if (page.document().isLetter()) {
            cell.add("V/v " + page.document().summary(), Look.centred(12).after(6));
        }
    }

    private void nation(WordParagraphs cell) {
        cell.add("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Look.centred(12).inBold());
        cell.add("Độc lập - Tự do - Hạnh phúc", Look.centred(13).inBold());
        cell.rule(1050);
        String date = page.marks().date();
        cell.add(
                page.document().letterhead().place() + ", "
                        + (date.isEmpty() ? "ngày" + OPEN + "tháng" + OPEN + "năm" + OPEN : date),
                Look.centred(13).inItalics().after(6));
    }

    private void addressees() {
        List<String> names = page.addressees();
        if (names.size() == 1) {
            text.add("Kính gửi: " + names.get(0), Look.centred(14).after(12));
        } else if (!names.isEmpty()) {
            text.add("Kính gửi:", Look.left(14).after(12)).setIndentationLeft(1474);
            names.forEach(name -> text.add(name, Look.left(14)).setIndentationLeft(2608));
        }
        text.space(1, 6);
    }

    void foot(int width) {
        text.space(1, 10);
        XWPFTableRow row = tables.sideBySide(50, width);
        WordParagraphs recipients = in(row.getCell(0));
        recipients.add("Nơi nhận:", Look.left(12).inBold().inItalics());
        page.recipients().forEach(line -> recipients.add(line, Look.left(11)));
        WordParagraphs signature = in(row.getCell(1));
        Look look = Look.centred(13).inBold();
        page.marks().signatureBlock().forEach(line -> signature.add(line, look));
        signature.space(5, 14);
        signature.add(page.marks().signerName(), look);
    }

    /** The first paragraph of a cell is there already. */
    private static WordParagraphs in(XWPFTableCell cell) {
        boolean[] used = new boolean[1];
        return new WordParagraphs(() -> {
            if (used[0]) {
                return cell.addParagraph();
            }
            used[0] = true;
            return cell.getParagraphArray(0);
        });
    }
}
