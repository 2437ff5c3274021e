package trinhky.signing.pades;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import trinhky.document.Place;
import trinhky.document.PlaceOnPage;

/**
 * Empty fields at the places of a document, each named after its place. They stand in the file before anybody signs, so that
 * number, date and the second signature are the filling of fields, which the first signature permits.
 */
final class FormFields {

    private FormFields() {}

    static void add(PDDocument document, List<PlaceOnPage> places) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        form.setDefaultResources(new PDResources());
        document.getDocumentCatalog().setAcroForm(form);
        List<PDField> fields = new ArrayList<>();
        for (PlaceOnPage place : places) {
            if (FieldStyle.isText(place.place()) || FieldStyle.isSignature(place.place())) {
                fields.add(field(form, document, withRoom(place)));
            }
        }
        form.setFields(fields);
    }

    private static PlaceOnPage withRoom(PlaceOnPage place) {
        float room = FieldStyle.isInLine(place.place()) ? FieldStyle.BELOW_LINE : 0;
        return new PlaceOnPage(
                place.place(), place.page(), place.x(), place.y() - room, place.width(), place.height() + room);
    }

    private static PDField field(PDAcroForm form, PDDocument document, PlaceOnPage place) throws IOException {
        PDTerminalField field =
                FieldStyle.isText(place.place()) ? text(form, place.place()) : new PDSignatureField(form);
        field.setPartialName(place.place().name());
        field.setAlternateFieldName(FieldStyle.nameOf(place.place()));
        PDPage page = document.getPage(place.page() - 1);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(rectangle(place));
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setAppearance(empty(document, place));
        List<PDAnnotation> annotations = page.getAnnotations();
        annotations.add(widget);
        page.setAnnotations(annotations);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        return field;
    }

    private static PDRectangle rectangle(PlaceOnPage place) {
        return new PDRectangle(exact(place.x()), exact(place.y()), exact(place.width()), exact(place.height()));
    }

    /** Quarters of a point: written and read back they stay what they are, so that no later step seems to change a size. */
    private static float exact(float points) {
        return Math.round(points * 4) / 4f;
    }

    private static PDTextField text(PDAcroForm form, Place place) {
        PDTextField field = new PDTextField(form);
        field.setReadOnly(true);
        field.setMultiline(place == Place.SIGNATURE_BLOCK);
        field.getCOSObject()
                .setString(COSName.DA, "/F0 " + (int) FieldStyle.of(place).size() + " Tf 0 g");
        return field;
    }

    /** An appearance that shows nothing: archival files ask for one on every field. */
    private static PDAppearanceDictionary empty(PDDocument document, PlaceOnPage place) {
        PDAppearanceStream nothing = new PDAppearanceStream(document);
        nothing.setBBox(new PDRectangle(exact(place.width()), exact(place.height())));
        nothing.setResources(new PDResources());
        nothing.setFormType(1);
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(nothing);
        return appearance;
    }
}
