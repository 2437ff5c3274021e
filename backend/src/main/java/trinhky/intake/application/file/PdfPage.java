package trinhky.intake.application.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** The letters and the drawn lines of one page, in the order in which the file draws them. */
final class PdfPage extends PDFTextStripper {

    /** Control signs and halves of signs, which no text holds. */
    private static final Pattern UNPRINTED = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]");

    private static final Set<String> SHOWN = Set.of("Widget", "Stamp", "FreeText");
    private static final float SAME_LINE = 0.45f;
    private static final float SLANT = 0.2f;

    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final PdfPath path;
    private final Allowance allowance;

    private PdfPage(PDPage page, Allowance allowance) {
        this.allowance = allowance;
        this.path = new PdfPath(this, new PdfPaper(page));
        setShouldSeparateByBeads(false);
        PdfPath.OPERATORS.forEach(name -> addOperator(path.operator(name)));
    }

    static PdfPage read(PDPage page, Allowance allowance) throws IOException {
        PdfPage reading = new PdfPage(page, allowance);
        reading.processPage(page);
        int printed = reading.glyphs.size();
        for (PDAnnotation field : annotations(page)) {
            reading.showAnnotation(field);
        }
        reading.placeAmongPrint(printed);
        return reading;
    }

    /** What fields and stamps show on the page, e.g. the number that a registry fills in when the file is signed already. */
    private static List<PDAnnotation> annotations(PDPage page) {
        try {
            return page.getAnnotations().stream()
                    .filter(field -> SHOWN.contains(field.getSubtype()) && !field.isHidden() && !field.isNoView())
                    .toList();
        } catch (IOException broken) {
            return List.of(); // the page itself is whole
        }
    }

    /** Letters of fields stand behind the letter of the print that is left of them on their line. */
    private void placeAmongPrint(int printed) {
        List<PdfGlyph> filled = List.copyOf(glyphs.subList(printed, glyphs.size()));
        glyphs.subList(printed, glyphs.size()).clear();
        for (PdfGlyph letter : filled) {
            int left = -1;
            for (int at = 0; at < glyphs.size(); at++) {
                allowance.stillTime();
                PdfGlyph print = glyphs.get(at);
                boolean before =
                        Math.abs(print.y() - letter.y()) < SAME_LINE * letter.size() && print.x() <= letter.x();
                left = before && (left < 0 || glyphs.get(left).x() <= print.x()) ? at : left;
            }
            glyphs.add(left < 0 ? glyphs.size() : left + 1, letter);
        }
    }

    List<PdfGlyph> glyphs() {
        return glyphs;
    }

    List<PdfRuling> rulings() {
        return path.rulings();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        allowance.stillTime();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        String text = letter.getUnicode() == null
                ? ""
                : UNPRINTED.matcher(letter.getUnicode()).replaceAll("");
        if (text.isEmpty() || isSlanted(letter.getTextMatrix())) {
            return;
        }
        allowance.spendLetters(text.length());
        glyphs.add(new PdfGlyph(
                text, letter.getXDirAdj(), letter.getYDirAdj(), letter.getWidthDirAdj(), letter.getFontSizeInPt()));
    }

    /** A watermark such as "DỰ THẢO" runs across the page; what a document says stands level or upright. */
    private static boolean isSlanted(Matrix matrix) {
        float level = Math.abs(matrix.getScaleX());
        float upright = Math.abs(matrix.getShearY());
        return Math.min(level, upright) > SLANT * Math.max(level, upright);
    }

    /** Nothing is written: the letters are kept where they stand. */
    @Override
    protected void writePage() {
        path.end();
    }
}
