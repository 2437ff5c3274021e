package trinhky.intake.application.file;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import trinhky.document.PdfStreams;
import trinhky.intake.domain.source.SourceText;

/** Reads a PDF file that has letters, not only pictures of them. */
final class PdfFile {

    /** Fewer letters a page than a page number and a stamp: the pages are pictures. */
    private static final int FEWEST_LETTERS_A_PAGE = 25;

    private PdfFile() {}

    static SourceText read(byte[] content, Allowance allowance) throws IOException {
        if (!PdfStreams.areModest(content, allowance::stillTime)) {
            throw FileProblems.of("bomb");
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            return text(document, allowance);
        } catch (InvalidPasswordException none) {
            throw FileProblems.of("encrypted");
        }
    }

    private static SourceText text(PDDocument document, Allowance allowance) throws IOException {
        if (document.isEncrypted()) {
            throw FileProblems.of("encrypted");
        }
        if (document.getNumberOfPages() > Limits.PAGES) {
            throw FileProblems.of("too-many-pages", Limits.PAGES, document.getNumberOfPages());
        }
        PdfText text = new PdfText();
        int pages = 0;
        for (PDPage page : document.getPages()) {
            pages++;
            if (pages > Limits.PAGES) {
                throw FileProblems.of("too-many-pages", Limits.PAGES, pages);
            }
            text.add(pages, PdfPage.read(page, allowance), allowance);
        }
        if (text.letters() < (long) pages * FEWEST_LETTERS_A_PAGE) {
            throw FileProblems.of("scanned");
        }
        return text.assembled();
    }
}
