package trinhky.document.application;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
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
import trinhky.document.domain.PrintFont;
import trinhky.document.domain.PrintableText;

/** Prints official documents as PDF/A-2a: tagged, searchable, every font embedded (Decree 30/2020, Annex I). */
@Component
class PdfRendition {

    /** A file and where its empty places lie. */
    record Printed(byte[] pdf, List<PlaceOnPage> places) {}

    private static final String TEMPLATE = "document/print";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final Pattern PLACE = Pattern.compile("^place-");
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final float VERSION = 1.7f;

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
                builder(page(document, marks)).toStream(file).buildPdfRenderer()) {
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
        return PrintableText.of(templates.process(
                TEMPLATE, new Context(VIETNAMESE, Map.of("page", new DocumentPage(document, marks)))));
    }

    private static PdfRendererBuilder builder(String page) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(page, null)
                .useColorProfile(COLOURS)
                .usePdfVersion(VERSION)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useUriResolver((base, address) -> null)
                .withProducer("Trình Ký");
        for (PrintFont font : PrintFont.values()) {
            builder.useFont(
                    font::open,
                    PrintFont.FAMILY,
                    font.weight(),
                    font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        return builder;
    }
}
