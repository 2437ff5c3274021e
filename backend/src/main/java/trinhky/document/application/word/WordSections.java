package trinhky.document.application.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Sheets: A4, the margins of Decree 30/2020, the page number centred at the top from the second page of every part. */
final class WordSections {

    private static final double TWIPS = 1440 / 25.4;

    private final XWPFDocument file;
    private final CTHdrFtrRef pageNumber;

    WordSections(XWPFDocument file) {
        this.file = file;
        XWPFParagraph number = file.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        CTSimpleField field = number.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        WordParagraphs.write(new XWPFRun(field.addNewR(), (IRunBody) number), "2", Look.centred(14));
        pageNumber = lastOf(file).getHeaderReferenceArray(0);
    }

    /** Ends a part of the document that others follow. */
    void end(boolean landscape) {
        CTSectPr part = file.createParagraph().getCTP().addNewPPr().addNewSectPr();
        part.addNewHeaderReference().set(pageNumber);
        lay(part, landscape);
    }

    /** Ends the last part. */
    void endLast(boolean landscape) {
        lay(lastOf(file), landscape);
    }

    private static CTSectPr lastOf(XWPFDocument file) {
        return file.getDocument().getBody().getSectPr();
    }

    private static void lay(CTSectPr part, boolean landscape) {
        CTPageSz size = part.addNewPgSz();
        size.setW(millimetres(landscape ? 297 : 210));
        size.setH(millimetres(landscape ? 210 : 297));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = part.addNewPgMar();
        margins.setTop(millimetres(20));
        margins.setBottom(millimetres(20));
        margins.setLeft(millimetres(30));
        margins.setRight(millimetres(15));
        margins.setHeader(millimetres(8));
        margins.setFooter(millimetres(8));
        margins.setGutter(BigInteger.ZERO);
        part.addNewPgNumType().setStart(BigInteger.ONE);
        part.addNewTitlePg();
    }

    private static BigInteger millimetres(int length) {
        return BigInteger.valueOf(Math.round(length * TWIPS));
    }
}
