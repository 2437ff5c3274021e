package trinhky.signing.pades;

import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;

/**
 * How signed files are read and written: changes are told from the objects of a file alone. Its pages are not drawn for it:
 * that takes long and lets foreign files run through the whole drawing code.
 */
final class PdfObjects {

    private PdfObjects() {}

    static IPdfObjFactory factory() {
        PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        factory.setPdfDifferencesFinder(differences);
        return factory;
    }
}
