package trinhky.distribution.application.copy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import trinhky.calendar.VietnameseDates;
import trinhky.distribution.domain.CopyForm;

/** The page with the form of a copy (Decree 30/2020, Annex III, form 3.1): two columns, as at the head and foot of a document. */
final class CopyPage {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final float MARGIN_LEFT = 85;
    private static final float LEFT = 190;
    private static final float RIGHT = 415;
    private static final float COLUMN = 210;
    private static final float RULE = 70;
    private static final float SIGNATURE_SPACE = 80;

    private final PDPageContentStream out;
    private final PDFont regular;
    private final PDFont bold;
    private final PDFont italic;
    private final PDFont boldItalic;

    private CopyPage(PDDocument copy, PDPageContentStream out) throws IOException {
        this.out = out;
        regular = CopiedFile.font(copy, "Regular");
        bold = CopiedFile.font(copy, "Bold");
        italic = CopiedFile.font(copy, "Italic");
        boldItalic = CopiedFile.font(copy, "BoldItalic");
    }

    /** Adds it behind the pages that were copied. */
    static void add(PDDocument copy, CopyForm form) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        copy.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(copy, page)) {
            new CopyPage(copy, out).print(form);
        }
    }

    private void print(CopyForm form) throws IOException {
        float top = PDRectangle.A4.getHeight() - 80;
        float left = top;
        for (String line : form.letterhead()) {
            left = centred(bold, 13, LEFT, left, line.toUpperCase(VIETNAMESE));
        }
        rule(LEFT, left + 10);
        left = centred(regular, 13, LEFT, left - 6, "Số: " + form.number());
        float right = centred(bold, 14, RIGHT, top, form.kind().form());
        rule(RIGHT, right + 10);
        right = centred(italic, 13, RIGHT, right - 6, form.place() + ", " + VietnameseDates.inWords(form.madeOn()));
        float below = Math.min(left, right) - 14;
        float next = text(regular, 13, below, "Sao từ văn bản số " + form.original() + ".");
        recipients(form, next - 20);
        signature(form, next - 20);
    }

    private void recipients(CopyForm form, float y) throws IOException {
        float line = text(boldItalic, 12, y, "Nơi nhận:");
        for (String recipient : form.recipients()) {
            line = text(regular, 11, line, "- " + recipient + ";");
        }
        text(regular, 11, line, "- Lưu: VT.");
    }

    private void signature(CopyForm form, float y) throws IOException {
        float line = y;
        for (String words : form.blockLines()) {
            line = centred(bold, 13, RIGHT, line, words);
        }
        centred(bold, 13, RIGHT, line - SIGNATURE_SPACE, form.signerName());
    }

    /** Lines in the middle of a column; the answer is where the next one stands. */
    private float centred(PDFont font, float size, float centre, float y, String words) throws IOException {
        float line = y;
        for (String part : wrapped(font, size, words)) {
            write(font, size, centre - width(font, size, part) / 2, line, part);
            line -= size * 1.25f;
        }
        return line;
    }

    private float text(PDFont font, float size, float y, String words) throws IOException {
        float line = y;
        for (String part : wrapped(font, size, words)) {
            write(font, size, MARGIN_LEFT, line, part);
            line -= size * 1.25f;
        }
        return line;
    }

    private List<String> wrapped(PDFont font, float size, String words) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(font, size, longer) > COLUMN) {
                lines.add(line.toString());
                line.setLength(0);
                longer = word;
            }
            line.setLength(0);
            line.append(longer);
        }
        lines.add(line.toString());
        return lines;
    }

    private static float width(PDFont font, float size, String words) throws IOException {
        return font.getStringWidth(words) / 1000 * size;
    }

    private void rule(float centre, float y) throws IOException {
        out.setLineWidth(0.75f);
        out.moveTo(centre - RULE / 2, y);
        out.lineTo(centre + RULE / 2, y);
        out.stroke();
    }

    private void write(PDFont font, float size, float x, float y, String words) throws IOException {
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, y);
        out.showText(words);
        out.endText();
    }
}
