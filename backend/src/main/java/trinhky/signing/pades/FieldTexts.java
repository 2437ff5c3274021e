package trinhky.signing.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import trinhky.document.Place;

/** Fills fields of a file by an incremental update: the bytes before stay as they are, the same texts give the same bytes. */
final class FieldTexts {

    private static final long SAME_ID_EVERY_TIME = 0L;
    private static final float CAP_HEIGHT = 0.66f;
    private static final float ASCENT = 0.89f;

    private final PDDocument document;
    private final Map<String, PDType0Font> fonts = new TreeMap<>();
    private final Set<COSDictionary> changed = new LinkedHashSet<>();

    private FieldTexts(PDDocument document) {
        this.document = document;
    }

    /**
     * Fills the fields.
     *
     * @param texts lines by place
     * @return the file, beginning with every byte of the one given
     */
    static byte[] fill(byte[] pdf, Map<Place, List<String>> texts) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.setDocumentId(SAME_ID_EVERY_TIME);
            return new FieldTexts(document).fill(new EnumMap<>(texts));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The texts of all fields, by field name; null where a field is empty. */
    static Map<String, String> read(PDDocument document) {
        Map<String, String> texts = new HashMap<>();
        if (document.getDocumentCatalog().getAcroForm() != null) {
            document.getDocumentCatalog().getAcroForm().getFieldTree().forEach(field -> {
                if (field instanceof PDTextField text) {
                    texts.put(text.getFullyQualifiedName(), text.getCOSObject().getString(COSName.V));
                }
            });
        }
        return texts;
    }

    private byte[] fill(EnumMap<Place, List<String>> texts) throws IOException {
        for (Map.Entry<Place, List<String>> text : texts.entrySet()) {
            fill(text.getKey(), text.getValue());
        }
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        document.saveIncremental(filled, changed);
        return filled.toByteArray();
    }

    private void fill(Place place, List<String> lines) throws IOException {
        PDTextField field =
                (PDTextField) document.getDocumentCatalog().getAcroForm().getField(place.name());
        PDAnnotationWidget widget = field.getWidgets().get(0);
        field.getCOSObject().setString(COSName.V, String.join("\n", lines));
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(appearance(widget.getRectangle(), place, lines));
        widget.setAppearance(appearance);
        changed.add(field.getCOSObject());
        changed.add(widget.getCOSObject());
    }

    private PDAppearanceStream appearance(PDRectangle field, Place place, List<String> lines) throws IOException {
        PDAppearanceStream appearance = new PDAppearanceStream(document);
        appearance.setBBox(new PDRectangle(field.getWidth(), field.getHeight()));
        appearance.setResources(new PDResources());
        appearance.setFormType(1);
        FieldStyle style = FieldStyle.of(place);
        PDFont font = font(style.font());
        float size = size(font, style, lines, field.getWidth());
        float y = firstLine(place, field, size);
        try (PDPageContentStream content = new PDPageContentStream(document, appearance)) {
            content.beginMarkedContent(COSName.TX);
            content.setNonStrokingColor(0f);
            content.beginText();
            content.setFont(font, size);
            write(content, font, size, style, field.getWidth(), y, lines);
            content.endText();
            content.endMarkedContent();
        }
        return appearance;
    }

    private static float firstLine(Place place, PDRectangle field, float size) {
        if (FieldStyle.isInLine(place)) {
            return FieldStyle.BELOW_LINE;
        }
        return place == Place.SIGNATURE_BLOCK
                ? field.getHeight() - ASCENT * size
                : (field.getHeight() - CAP_HEIGHT * size) / 2;
    }

    @SuppressWarnings("size: the parameters are the state of one drawing")
    private static void write(
            PDPageContentStream content,
            PDFont font,
            float size,
            FieldStyle style,
            float width,
            float top,
            List<String> lines)
            throws IOException {
        float x = 0;
        float step = top;
        for (String line : lines) {
            float start = style.side().start(width - width(font, size, line));
            content.newLineAtOffset(start - x, step);
            content.showText(line);
            x = start;
            step = -FieldStyle.LINE_STEP;
        }
    }

    /** The size of the style, smaller only when a line would not fit. */
    private static float size(PDFont font, FieldStyle style, List<String> lines, float width) throws IOException {
        float widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, width(font, style.size(), line));
        }
        return widest <= width ? style.size() : style.size() * width / widest;
    }

    private static float width(PDFont font, float size, String line) throws IOException {
        return font.getStringWidth(line) / 1000 * size;
    }

    private PDFont font(String style) throws IOException {
        PDType0Font known = fonts.get(style);
        if (known == null) {
            try (InputStream file = Fonts.open(style)) {
                known = PDType0Font.load(document, file, true);
            }
            fonts.put(style, known);
        }
        return known;
    }
}
