package trinhky.notification.application;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Blocks of header lines with empty lines between them, read from the beginning of a part and no further than a bound. */
final class HeaderBlocks {
    private static final int BYTES_READ = 64 * 1024;
    private static final int BLOCKS_READ = 50;

    private HeaderBlocks() {}

    /** Names in lower case; of a repeated name the first value. Unreadable parts have no blocks. */
    static List<Map<String, String>> of(Part part) {
        try (InputStream content = part.getInputStream()) {
            String text = new String(content.readNBytes(BYTES_READ), StandardCharsets.UTF_8);
            return Arrays.stream(text.replace("\r\n", "\n").split("\n[ \t]*\n", BLOCKS_READ + 1))
                    .limit(BLOCKS_READ)
                    .map(HeaderBlocks::block)
                    .toList();
        } catch (IOException | MessagingException unreadable) {
            return List.of();
        }
    }

    private static Map<String, String> block(String text) {
        Map<String, String> headers = new HashMap<>();
        for (String line : text.replaceAll("\n[ \t]+", " ").split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }
}
