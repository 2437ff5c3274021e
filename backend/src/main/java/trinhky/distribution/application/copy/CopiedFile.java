package trinhky.distribution.application.copy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import trinhky.distribution.domain.CopyForm;
import trinhky.shared.DomainProblem;

/** Makes the file of a copy: the pages copied, marked at the top right, and the form of the copy behind them. */
final class CopiedFile {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX").withZone(ZONE);
    private static final float MARK_SIZE = 10;
    private static final float MARGIN = 57;

    private CopiedFile() {}

    /**
     * The copy as a PDF for printing and signing.
     *
     * @param first first page to copy, from 1
     * @param last last page to copy; null copies to the end
     */
    static byte[] of(byte[] original, CopyForm form, int first, Integer last) {
        try (PDDocument source = Loader.loadPDF(original);
                PDDocument copy = new PDDocument()) {
            int end = last == null ? source.getNumberOfPages() : last;
            if (first < 1 || end > source.getNumberOfPages() || first > end) {
                throw DomainProblem.invalid("lastPage", "distribution.pages-wrong", source.getNumberOfPages());
            }
            for (int page = first; page <= end; page++) {
                copy.importPage(source.getPage(page - 1)).getAnnotations().clear();
            }
            PDFont regular = font(copy, "Regular");
            mark(copy, form, regular);
            CopyPage.add(copy, form);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            copy.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("The document cannot be copied", broken);
        }
    }

    static PDFont font(PDDocument copy, String weight) throws IOException {
        try (InputStream file = CopiedFile.class.getResourceAsStream("/fonts/LiberationSerif-" + weight + ".ttf")) {
            return PDType0Font.load(copy, file);
        }
    }

    /** Kind, unit and moment by ISO 8601 at the top right of the first page (Decree 30/2020, Annex I). */
    private static void mark(PDDocument copy, CopyForm form, PDFont font) throws IOException {
        PDPage page = copy.getPage(0);
        PDRectangle paper = page.getMediaBox();
        float y = paper.getUpperRightY() - MARK_SIZE - MARK_SIZE;
        try (PDPageContentStream out =
                new PDPageContentStream(copy, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            for (String line : new String[] {form.kind().form(), form.unitName(), ISO.format(form.madeAt())}) {
                right(out, font, MARK_SIZE, paper.getUpperRightX() - MARGIN, y, line);
                y -= MARK_SIZE + 2;
            }
        }
    }

    private static void right(PDPageContentStream out, PDFont font, float size, float x, float y, String words)
            throws IOException {
        write(out, font, size, x - font.getStringWidth(words) / 1000 * size, y, words);
    }

    private static void write(PDPageContentStream out, PDFont font, float size, float x, float y, String words)
            throws IOException {
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, y);
        out.showText(words);
        out.endText();
    }
}
