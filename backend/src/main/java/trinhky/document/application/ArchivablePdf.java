package trinhky.document.application;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import trinhky.document.domain.PrintFont;
import trinhky.document.domain.PrintableText;

/** How the product prints: PDF/A-2a, tagged, searchable, every font embedded, nothing fetched from anywhere. */
final class ArchivablePdf {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final float VERSION = 1.7f;

    private ArchivablePdf() {}

    /** A builder for the page of markup; where the file goes is left to the caller. */
    static PdfRendererBuilder of(String page) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(PrintableText.of(page), null)
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
