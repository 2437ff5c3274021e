package trinhky.signing.pades;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import trinhky.shared.BusinessClock;

/**
 * The red round mark of a body that has stored no image of its seal: its name along the ring, a star, the moment of signing
 * to the second with the time zone.
 */
final class SealMark {

    static final int SIZE = 600;

    private static final Color RED = new Color(0xC8, 0x10, 0x1E);
    private static final int CENTRE = SIZE / 2;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss xxx");

    private SealMark() {}

    static byte[] of(String body, Instant at) {
        return Drawing.png(SIZE, SIZE, canvas -> draw(canvas, body, at));
    }

    private static void draw(Graphics2D canvas, String body, Instant at) {
        canvas.setColor(RED);
        ring(canvas, 292, 9);
        ring(canvas, 276, 4);
        ring(canvas, 196, 4);
        along(canvas, body.toUpperCase(Locale.forLanguageTag("vi")));
        canvas.fill(star(CENTRE, CENTRE - 62, 92));
        line(canvas, DAY.format(at.atZone(BusinessClock.ZONE)), CENTRE + 84);
        line(canvas, TIME.format(at.atZone(BusinessClock.ZONE)), CENTRE + 130);
    }

    private static void ring(Graphics2D canvas, double radius, float width) {
        canvas.setStroke(new BasicStroke(width));
        canvas.draw(new Ellipse2D.Double(CENTRE - radius, CENTRE - radius, 2 * radius, 2 * radius));
    }

    private static void line(Graphics2D canvas, String text, int y) {
        canvas.setFont(Fonts.drawn("Bold", 46));
        FontMetrics metrics = canvas.getFontMetrics();
        canvas.drawString(text, CENTRE - metrics.stringWidth(text) / 2, y);
    }

    /** The letters clockwise, the middle of the name at the top; smaller letters when the ring is too short for it. */
    private static void along(Graphics2D canvas, String name) {
        double radius = 214;
        double longest = 2 * Math.PI * radius * 0.94;
        Font font = Fonts.drawn("Bold", 54);
        double length = letters(canvas, font, name).getLogicalBounds().getWidth();
        if (length > longest) {
            font = font.deriveFont((float) (54 * longest / length));
        }
        GlyphVector letters = letters(canvas, font, name);
        double half = letters.getLogicalBounds().getWidth() / 2;
        for (int i = 0; i < letters.getNumGlyphs(); i++) {
            double width = letters.getGlyphMetrics(i).getAdvanceX();
            double middle = letters.getGlyphPosition(i).getX() + width / 2;
            AffineTransform turned = AffineTransform.getTranslateInstance(CENTRE, CENTRE);
            turned.rotate((middle - half) / radius);
            turned.translate(-middle, -radius);
            canvas.fill(turned.createTransformedShape(letters.getGlyphOutline(i)));
        }
    }

    private static GlyphVector letters(Graphics2D canvas, Font font, String name) {
        return font.createGlyphVector(canvas.getFontRenderContext(), name);
    }

    private static Path2D star(double x, double y, double radius) {
        Path2D star = new Path2D.Double();
        for (int point = 0; point < 10; point++) {
            double reach = point % 2 == 0 ? radius : radius * 0.382;
            double angle = Math.PI / 5 * point - Math.PI / 2;
            double px = x + reach * Math.cos(angle);
            double py = y + reach * Math.sin(angle);
            if (point == 0) {
                star.moveTo(px, py);
            } else {
                star.lineTo(px, py);
            }
        }
        star.closePath();
        return star;
    }
}
