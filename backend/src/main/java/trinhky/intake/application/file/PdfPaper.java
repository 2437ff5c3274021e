package trinhky.intake.application.file;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns places of a PDF page into places as a reader sees them: from the upper left corner, after the page is turned. */
final class PdfPaper {

    private final PDRectangle box;
    private final int rotation;

    PdfPaper(PDPage page) {
        this.box = page.getCropBox();
        this.rotation = Math.floorMod(page.getRotation(), 360);
    }

    Point2D.Float seen(Point2D.Float place) {
        float x = place.x - box.getLowerLeftX();
        float y = place.y - box.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new Point2D.Float(y, x);
            case 180 -> new Point2D.Float(box.getWidth() - x, y);
            case 270 -> new Point2D.Float(box.getHeight() - y, box.getWidth() - x);
            default -> new Point2D.Float(x, box.getHeight() - y);
        };
    }
}
