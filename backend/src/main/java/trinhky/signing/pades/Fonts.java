package trinhky.signing.pades;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The fonts of official documents, read once. */
final class Fonts {

    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

    private Fonts() {}

    /** Opens the file of a style: {@code Regular}, {@code Bold}, {@code Italic} or {@code BoldItalic}. */
    static InputStream open(String style) {
        return new ByteArrayInputStream(FILES.computeIfAbsent(style, Fonts::read));
    }

    /** The style as a font for images. */
    static Font drawn(String style, float size) {
        try (InputStream file = open(style)) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(size);
        } catch (IOException | FontFormatException unreadable) {
            throw new IllegalStateException("The font " + style + " cannot be read.", unreadable);
        }
    }

    private static byte[] read(String style) {
        try (InputStream file = Fonts.class.getResourceAsStream("/fonts/LiberationSerif-" + style + ".ttf")) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
