package trinhky.signing.pades;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.springframework.stereotype.Component;
import trinhky.shared.DomainProblem;
import trinhky.signing.application.MarkImages;
import trinhky.signing.domain.CertificateHolder;

/**
 * Images of signatures and seals as the decree wants them (Decree 30/2020/NĐ-CP, Annex I, section II): PNG without background,
 * a signature in blue, a seal in red. The size stands in the first bytes of a file and is judged before anything is unpacked.
 */
@Component
@SuppressWarnings(
        "PMD.PreserveStackTrace") // the refusal says what is wrong with the file; a trace of the reader adds nothing
class HandedInImages implements MarkImages {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int LARGEST_FILE = 2 * 1024 * 1024;
    private static final int LONGEST_SIDE = 3_000;
    private static final int SHORTEST_SIDE = 100;
    private static final int OPAQUE = 128;
    private static final int COLOURED = 40;
    private static final double MOSTLY = 0.6;

    @Override
    public byte[] adopt(CertificateHolder.Kind kind, byte[] file) {
        boolean seal = kind == CertificateHolder.Kind.ORGANISATION;
        BufferedImage image = unpack(file);
        requireInk(image, seal);
        return seal
                ? drawn(image, SealMark.SIZE, SealMark.SIZE)
                : drawn(image, PersonalMark.WIDTH, PersonalMark.HEIGHT);
    }

    private static BufferedImage unpack(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw refused("too-large", LONGEST_SIDE);
        }
        if (file.length < PNG.length || !Arrays.equals(PNG, 0, PNG.length, file, 0, PNG.length)) {
            throw refused("unreadable");
        }
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
            ImageReader reader = readers.next();
            reader.setInput(input, true, true);
            requireSize(reader.getWidth(0), reader.getHeight(0));
            return reader.read(0);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw refused("unreadable");
        }
    }

    private static void requireSize(int width, int height) {
        if (Math.max(width, height) > LONGEST_SIDE) {
            throw refused("too-large", LONGEST_SIDE);
        }
        if (Math.min(width, height) < SHORTEST_SIDE) {
            throw refused("too-small", SHORTEST_SIDE);
        }
    }

    /** Something is drawn, around it nothing, and most of it in the colour of the law. */
    private static void requireInk(BufferedImage image, boolean seal) {
        long drawn = 0;
        long right = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int pixel = image.getRGB(x, y);
                if (pixel >>> 24 >= OPAQUE) {
                    drawn++;
                    right += isRight(pixel, seal) ? 1 : 0;
                }
            }
        }
        long all = (long) image.getWidth() * image.getHeight();
        if (drawn == 0 || drawn > all * MOSTLY) {
            throw refused("not-transparent");
        }
        if (right < drawn * MOSTLY) {
            throw refused(seal ? "not-red" : "not-blue");
        }
    }

    private static boolean isRight(int pixel, boolean seal) {
        int red = pixel >> 16 & 0xFF;
        int green = pixel >> 8 & 0xFF;
        int blue = pixel & 0xFF;
        return seal ? red - Math.max(green, blue) >= COLOURED : blue - Math.max(red, green) >= COLOURED;
    }

    /** Scaled into the shape of the place, in its middle. */
    private static byte[] drawn(BufferedImage image, int width, int height) {
        double scale = Math.min((double) width / image.getWidth(), (double) height / image.getHeight());
        int wide = (int) Math.round(image.getWidth() * scale);
        int high = (int) Math.round(image.getHeight() * scale);
        return Drawing.png(width, height, canvas -> {
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            canvas.drawImage(image, (width - wide) / 2, (height - high) / 2, wide, high, null);
        });
    }

    private static DomainProblem refused(String reason, Object... args) {
        return DomainProblem.invalid("file", "signing.image-" + reason, args);
    }
}
