package trinhky.intake.application.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import trinhky.intake.domain.source.PlainText;
import trinhky.intake.domain.source.SourceText;

/** Tells what a file is by its first bytes and gives it to the one who reads such files. */
final class FileKinds {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] RICH_TEXT = "{\\rtf".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int PDF_MARK_WITHIN = 1024;

    private FileKinds() {}

    static FileText read(byte[] content, Allowance allowance) throws IOException {
        if (starts(content, ZIP) || starts(content, EMPTY_ZIP)) {
            return new FileText(FileKind.DOCX, some(WordFile.read(content, allowance)));
        }
        if (find(content, PDF, PDF_MARK_WITHIN) >= 0) {
            return new FileText(FileKind.PDF, some(PdfFile.read(content, allowance)));
        }
        if (starts(content, OLD_OFFICE)) {
            boolean locked = find(content, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), content.length) >= 0;
            throw FileProblems.of(locked ? "encrypted" : "old-word");
        }
        if (starts(content, RICH_TEXT)) {
            throw FileProblems.of("old-word");
        }
        String text = TextEncoding.decode(content);
        allowance.spendLetters(text.length());
        return new FileText(FileKind.TEXT, some(PlainText.read(text)));
    }

    private static SourceText some(SourceText text) {
        if (text.lines().stream().allMatch(line -> line.text().isBlank())) {
            throw FileProblems.of("no-text");
        }
        return text;
    }

    private static boolean starts(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    private static int find(byte[] content, byte[] mark, int within) {
        int last = Math.min(content.length - mark.length, within);
        for (int at = 0; at <= last; at++) {
            if (Arrays.equals(content, at, at + mark.length, mark, 0, mark.length)) {
                return at;
            }
        }
        return -1;
    }
}
