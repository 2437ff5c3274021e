package trinhky.document.application;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import trinhky.document.IssueMarks;
import trinhky.document.OfficialDocument;
import trinhky.document.PlaceOnPage;

/** Prints official documents (Decree 30/2020, Annex I). */
@Component
class PdfRendition {

    /** A file and where its empty places lie. */
    record Printed(byte[] pdf, List<PlaceOnPage> places) {}

    private static final String TEMPLATE = "document/print";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final Pattern PLACE = Pattern.compile("^place-");

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final ITemplateEngine templates;

    PdfRendition(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * Prints the document.
     *
     * @param marks what issuing added, or null while the places stay empty
     * @param draft whether every page says that it is a draft
     */
    Printed print(OfficialDocument document, IssueMarks marks, boolean draft) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer =
                ArchivablePdf.of(page(document, marks)).toStream(file).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            List<PlaceOnPage> places = PrintPlaces.of(renderer.findPagePositionsByID(PLACE));
            if (draft) {
                DraftWatermark.onEveryPageOf(renderer.getPdfDocument());
            }
            renderer.getPdfDocument().save(file);
            renderer.getPdfDocument().close();
            return new Printed(file.toByteArray(), places);
        } catch (IOException e) {
            throw new UncheckedIOException("The document cannot be printed", e);
        }
    }

    private String page(OfficialDocument document, IssueMarks marks) {
        return templates.process(TEMPLATE, new Context(VIETNAMESE, Map.of("page", new DocumentPage(document, marks))));
    }
}
