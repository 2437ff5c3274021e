package trinhky.document.application.word;

import java.math.BigInteger;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes paragraphs into a body or a cell. */
final class WordParagraphs {

    static final String FONT = "Times New Roman";
    private static final double TIGHT = 1;
    private static final double WIDE = 1.15;

    private final Supplier<XWPFParagraph> next;

    WordParagraphs(Supplier<XWPFParagraph> next) {
        this.next = next;
    }

    /** A paragraph of this text. */
    XWPFParagraph add(String text, Look look) {
        XWPFParagraph paragraph = next.get();
        write(paragraph, text, look);
        return paragraph;
    }

    /** A heading that readers can jump to and that stays with what follows. */
    void heading(int level, String text, Look look) {
        XWPFParagraph paragraph = add(text, look);
        paragraph.setKeepNext(true);
        paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    }

    /** A line across the middle of the column, as long as the share of its width that is left between the indents. */
    void rule(int indent) {
        XWPFParagraph paragraph = add("", Look.centred(2));
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        paragraph.setBorderTop(Borders.SINGLE);
    }

    /** Empty lines of that size. */
    void space(int lines, double size) {
        for (int i = 0; i < lines; i++) {
            add("", Look.centred(size));
        }
    }

    static XWPFRun write(XWPFParagraph paragraph, String text, Look look) {
        paragraph.setAlignment(look.alignment());
        paragraph.setSpacingBefore(look.before());
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(look.firstLine() > 0 ? WIDE : TIGHT, LineSpacingRule.AUTO);
        if (look.firstLine() > 0) {
            paragraph.setIndentationFirstLine(look.firstLine());
        }
        return write(paragraph.createRun(), text, look);
    }

    static XWPFRun write(XWPFRun run, String text, Look look) {
        run.setFontFamily(FONT);
        run.setFontSize(look.size());
        run.setBold(look.bold());
        run.setItalic(look.italic());
        run.setText(text);
        return run;
    }
}
