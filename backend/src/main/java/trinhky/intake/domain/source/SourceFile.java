package trinhky.intake.domain.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells what a file is by its content and has it read; its name says nothing. */
public final class SourceFile {

    /** Largest file that is read, in bytes. */
    public static final int LARGEST = 30 * 1024 * 1024;

    private static final int LARGEST_TEXT = 5 * 1024 * 1024;
    private static final int LONGEST_LINE = 200_000;

    private SourceFile() {}

    /**
     * Reads the file.
     *
     * @throws UnreadableFile when it is too large, empty, encrypted, damaged or of another kind
     */
    public static SourceText read(byte[] content) {
        if (content.length == 0) {
            throw new UnreadableFile("intake.file-empty");
        }
        if (content.length > LARGEST) {
            throw new UnreadableFile("intake.file-too-large");
        }
        return text(content);
    }

    private static SourceText text(byte[] content) {
        if (content.length > LARGEST_TEXT) {
            throw new UnreadableFile("intake.file-too-large");
        }
        String text = decoded(content);
        if (text.indexOf('\0') >= 0 || text.lines().anyMatch(line -> line.length() > LONGEST_LINE)) {
            throw new UnreadableFile("intake.file-unknown");
        }
        return PlainText.read(text);
    }

    private static String decoded(byte[] content) {
        boolean little = begins(content, 0xFF, 0xFE);
        boolean big = begins(content, 0xFE, 0xFF);
        Charset charset = little || big ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw new UnreadableFile("intake.file-unknown");
        }
    }

    static boolean begins(byte[] content, int... signs) {
        for (int at = 0; at < signs.length; at++) {
            if (at >= content.length || (content[at] & 0xFF) != signs[at]) {
                return false;
            }
        }
        return true;
    }
}
