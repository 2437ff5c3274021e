package trinhky.document.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes texts printable: Vietnamese letters composed, no character that a file format forbids. */
public final class PrintableText {

    /** What XML 1.0 does not allow, half surrogate pairs included, and marks that turn the direction of writing. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]"
                    + "|[\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2069}\\x{FEFF}\\x{FDD0}-\\x{FDEF}\\x{7F}-\\x{9F}\\x{AD}]");

    private PrintableText() {}

    /** The text as it can be printed; a text that already can comes back unchanged. */
    public static String of(String text) {
        return FORBIDDEN
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
    }
}
