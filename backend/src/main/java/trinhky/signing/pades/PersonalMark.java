package trinhky.signing.pades;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * The blue mark of somebody who has stored no image of the manual signature: the name in slanting letters with a stroke
 * under it.
 */
final class PersonalMark {

    static final int WIDTH = 900;
    static final int HEIGHT = 300;

    private static final Color INK = new Color(0x12, 0x3F, 0xA8);
    private static final float LETTERS = 150;
    private static final double MARGIN = 60;

    private PersonalMark() {}

    static byte[] of(String name) {
        return Drawing.png(WIDTH, HEIGHT, canvas -> draw(canvas, name));
    }

    private static void draw(Graphics2D canvas, String name) {
        canvas.setColor(INK);
        Font font = Fonts.drawn("Italic", LETTERS);
        GlyphVector letters = font.createGlyphVector(canvas.getFontRenderContext(), name);
        Rectangle2D bounds = letters.getVisualBounds();
        double scale = Math.min((WIDTH - 2 * MARGIN) / bounds.getWidth(), (HEIGHT - 2 * MARGIN) / bounds.getHeight());
        AffineTransform slanting = new AffineTransform();
        slanting.translate(WIDTH / 2.0, HEIGHT / 2.0);
        slanting.rotate(Math.toRadians(-5));
        slanting.shear(-0.25, 0);
        slanting.scale(scale, scale);
        slanting.translate(-bounds.getCenterX(), -bounds.getCenterY());
        canvas.fill(slanting.createTransformedShape(letters.getOutline()));
        canvas.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(stroke(bounds.getWidth() * scale));
    }

    private static Path2D stroke(double width) {
        double left = (WIDTH - width) / 2;
        Path2D stroke = new Path2D.Double();
        stroke.moveTo(left, HEIGHT - 62);
        stroke.curveTo(left + width * 0.35, HEIGHT - 4, left + width * 0.55, HEIGHT - 110, left + width, HEIGHT - 78);
        return stroke;
    }
}
