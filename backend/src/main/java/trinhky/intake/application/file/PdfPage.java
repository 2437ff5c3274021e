package trinhky.intake.application.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters and the drawn lines of one page, in the order in which the file draws them. */
final class PdfPage extends PDFTextStripper {

    /** Control signs and halves of signs, which no text holds. */
    private static final Pattern UNPRINTED = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]");

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
        return reading;
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
        if (text.isEmpty()) {
            return;
        }
        allowance.spendLetters(text.length());
        glyphs.add(new PdfGlyph(
                text, letter.getXDirAdj(), letter.getYDirAdj(), letter.getWidthDirAdj(), letter.getFontSizeInPt()));
    }

    /** Nothing is written: the letters are kept where they stand. */
    @Override
    protected void writePage() {
        path.end();
    }
}
