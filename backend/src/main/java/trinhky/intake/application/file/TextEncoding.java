package trinhky.intake.application.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The letters of a text file: by its byte order mark, else UTF-8 where it is valid, else UTF-16 or windows-1258. */
final class TextEncoding {

    private static final Charset WINDOWS_VIETNAMESE = Charset.forName("windows-1258");

    private TextEncoding() {}

    static String decode(byte[] content) {
        Charset marked = marked(content);
        if (marked != null) {
            return decoded(content, marked, marked == StandardCharsets.UTF_8 ? 3 : 2);
        }
        int zeros = zeros(content);
        if (zeros > content.length / 8) {
            return decoded(content, zeroFirst(content) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0);
        }
        if (zeros > 0) {
            throw FileProblems.of("unknown-kind");
        }
        try {
            return strict(content, StandardCharsets.UTF_8, 0);
        } catch (CharacterCodingException unknown) {
            return decoded(content, WINDOWS_VIETNAMESE, 0);
        }
    }

    private static Charset marked(byte[] content) {
        int first = content[0] & 0xff;
        int second = content.length > 1 ? content[1] & 0xff : 0;
        int third = content.length > 2 ? content[2] & 0xff : 0;
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (first == 0xFF && second == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return first == 0xFE && second == 0xFF ? StandardCharsets.UTF_16BE : null;
    }

    private static String decoded(byte[] content, Charset charset, int from) {
        try {
            return Normalizer.normalize(strict(content, charset, from), Normalizer.Form.NFC);
        } catch (CharacterCodingException unknown) {
            throw FileProblems.of("unknown-kind");
        }
    }

    private static String strict(byte[] content, Charset charset, int from) throws CharacterCodingException {
        String text = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content, from, content.length - from))
                .toString();
        if (isBinary(text)) {
            throw FileProblems.of("unknown-kind");
        }
        return text;
    }

    /** Text has line ends, tabs and page breaks, and no other control signs. */
    private static boolean isBinary(String text) {
        long strange = text.chars()
                .filter(sign -> Character.isISOControl(sign) && !Character.isWhitespace(sign))
                .count();
        return strange > text.length() / 500;
    }

    private static int zeros(byte[] content) {
        int zeros = 0;
        for (byte one : content) {
            zeros += one == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean zeroFirst(byte[] content) {
        int even = 0;
        int odd = 0;
        for (int at = 0; at < content.length; at++) {
            even += at % 2 == 0 && content[at] == 0 ? 1 : 0;
            odd += at % 2 == 1 && content[at] == 0 ? 1 : 0;
        }
        return even > odd;
    }
}
