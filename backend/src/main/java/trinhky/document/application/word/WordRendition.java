package trinhky.document.application.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import trinhky.document.OfficialDocument.Annex;
import trinhky.document.OfficialDocument.Block;
import trinhky.document.OfficialDocument.Heading;
import trinhky.document.OfficialDocument.Paragraph;
import trinhky.document.OfficialDocument.Points;
import trinhky.document.OfficialDocument.Table;
import trinhky.document.application.DocumentPage;

/** Writes official documents as DOCX, in the same form as the print (Decree 30/2020/NĐ-CP, Annex I). */
public final class WordRendition {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int UPRIGHT = 9355;
    private static final int ACROSS = 14287;

    private final XWPFDocument file;
    private final DocumentPage page;
    private final WordParagraphs text;
    private final WordTables tables;

    private WordRendition(XWPFDocument file, DocumentPage page) {
        this.file = file;
        this.page = page;
        this.text = new WordParagraphs(file::createParagraph);
        this.tables = new WordTables(file);
    }

    /** The document as a DOCX file. */
    public static byte[] of(DocumentPage page) {
        try (XWPFDocument file = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new WordRendition(file, page).write();
            file.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The document cannot be written", e);
        }
    }

    private void write() {
        file.createStyles().setSpellingLanguage("vi-VN");
        file.getProperties().getCoreProperties().setTitle(page.title());
        WordSections sections = new WordSections(file);
        WordFrame frame = new WordFrame(page, tables, text);
        frame.head(UPRIGHT);
        page.legalBases().forEach(basis -> text.add(basis, Look.BASIS));
        blocks(page.body(), UPRIGHT);
        frame.foot(UPRIGHT);
        List<Annex> annexes = page.document().annexes();
        boolean landscape = false;
        for (int i = 0; i < annexes.size(); i++) {
            sections.end(landscape);
            landscape = annexes.get(i).landscape();
            annex(annexes.get(i), i);
        }
        sections.endLast(landscape);
    }

    private void annex(Annex annex, int index) {
        text.heading(1, page.annexHeading(index), Look.centred(14).inBold());
        text.add(annex.title().toUpperCase(VIETNAMESE), Look.centred(14).inBold());
        text.add(page.annexNote(), Look.centred(14).inItalics());
        blocks(annex.content(), annex.landscape() ? ACROSS : UPRIGHT);
    }

    private void blocks(List<Block> blocks, int width) {
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                text.heading(Math.max(1, Math.min(3, heading.level())), heading.text(), Look.HEADING);
            } else if (block instanceof Paragraph paragraph) {
                text.add(paragraph.text(), Look.TEXT);
            } else if (block instanceof Points points) {
                points.marked().forEach(point -> text.add(point, Look.TEXT));
            } else if (block instanceof Table table) {
                text.space(1, 4);
                tables.add(table, width);
                text.space(1, 4);
            }
        }
    }
}
