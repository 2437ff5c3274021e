package trinhky.consultation.domain;

import java.text.Normalizer;

/** Text as it is kept: composed letters, no control characters but line breaks, no blanks around it. */
final class PlainText {

    private PlainText() {}

    static String of(String typed) {
        if (typed == null) {
            return "";
        }
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        return Normalizer.normalize(lines.replaceAll("[\\p{Cc}&&[^\\n]]", ""), Normalizer.Form.NFC)
                .strip();
    }
}
