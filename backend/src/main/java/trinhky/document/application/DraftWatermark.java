package trinhky.document.application;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import trinhky.document.domain.PrintFont;

/** Writes "DỰ THẢO" across every page, behind its text, as a mark that readers aloud pass over. */
final class DraftWatermark {

    static final String WORDS = "DỰ THẢO";
    private static final float SIZE = 110;
    private static final double ANGLE = Math.toRadians(50);
    private static final Color GREY = new Color(226, 226, 226);

    private DraftWatermark() {}

    static void onEveryPageOf(PDDocument document) throws IOException {
        try (InputStream file = PrintFont.BOLD.open()) {
            PDFont font = PDType0Font.load(document, file, true);
            for (PDPage page : document.getPages()) {
                on(page, document, font);
            }
        }
    }

    private static void on(PDPage page, PDDocument document, PDFont font) throws IOException {
        PDRectangle sheet = page.getMediaBox();
        float half = font.getStringWidth(WORDS) / 1000 * SIZE / 2;
        Matrix across = Matrix.getRotateInstance(ANGLE, sheet.getWidth() / 2, sheet.getHeight() / 2);
        across.concatenate(Matrix.getTranslateInstance(-half, -SIZE / 3));
        try (PDPageContentStream behind =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.PREPEND, true, false)) {
            behind.beginMarkedContent(COSName.ARTIFACT, watermark());
            behind.beginText();
            behind.setNonStrokingColor(GREY);
            behind.setFont(font, SIZE);
            behind.setTextMatrix(across);
            behind.showText(WORDS);
            behind.endText();
            behind.endMarkedContent();
        }
    }

    private static PDPropertyList watermark() {
        COSDictionary kind = new COSDictionary();
        kind.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        kind.setItem(COSName.SUBTYPE, COSName.getPDFName("Watermark"));
        return PDPropertyList.create(kind);
    }
}
