package trinhky.intake.application.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Draws PDF files letter by letter and line by line, as printers do. */
final class PdfFiles implements AutoCloseable {

    private static final float SIZE = 13;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream page;

    PdfFiles() {
        try (InputStream file = PdfFiles.class.getResourceAsStream("/fonts/LiberationSerif-Regular.ttf")) {
            font = PDType0Font.load(document, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    PdfFiles page() throws IOException {
        return page(0);
    }

    PdfFiles page(int rotation) throws IOException {
        endPage();
        PDPage sheet = new PDPage(PDRectangle.A4);
        sheet.setRotation(rotation);
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
        return this;
    }

    /** Words at a place, in points from the lower left corner. */
    PdfFiles words(float x, float y, String words) throws IOException {
        return words(x, y, SIZE, words);
    }

    PdfFiles words(float x, float y, float size, String words) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(words);
        page.endText();
        return this;
    }

    /** A field of the last page that shows words, as one that was filled in after signing. */
    PdfFiles field(float x, float y, String words) throws IOException {
        endPage();
        PDPage sheet = document.getPage(document.getNumberOfPages() - 1);
        PDAppearanceStream shown = new PDAppearanceStream(document);
        shown.setBBox(new PDRectangle(30, 16));
        shown.setResources(new PDResources());
        try (PDPageContentStream content = new PDPageContentStream(document, shown)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(0, 4);
            content.showText(words);
            content.endText();
        }
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(shown);
        PDAnnotationWidget widget = new PDAnnotationWidget();
        widget.setRectangle(new PDRectangle(x, y, 30, 16));
        widget.setAppearance(appearance);
        sheet.getAnnotations().add(widget);
        return this;
    }

    /** A drawn line. */
    PdfFiles line(float x, float y, float toX, float toY) throws IOException {
        page.moveTo(x, y);
        page.lineTo(toX, toY);
        page.stroke();
        return this;
    }

    /** A lattice with these edges; columns from the left, rows from above. */
    PdfFiles lattice(float[] columns, float[] rows) throws IOException {
        for (float x : columns) {
            line(x, rows[0], x, rows[rows.length - 1]);
        }
        for (float y : rows) {
            line(columns[0], y, columns[columns.length - 1], y);
        }
        return this;
    }

    PDDocument document() throws IOException {
        endPage();
        return document;
    }

    byte[] bytes() throws IOException {
        endPage();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private void endPage() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
