package trinhky.intake.domain.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a paragraph, by offsets; a semicolon ends one too.
 *
 * @param end first sign after it
 */
public record Sentences(int start, int end) {

    /** The sentences of a text in order. */
    public static List<Sentences> of(String text) {
        List<Sentences> found = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (ends(text, at)) {
                found.add(new Sentences(start, at + 1));
                start = at + 1;
            }
        }
        if (start < text.length()) {
            found.add(new Sentences(start, text.length()));
        }
        return found;
    }

    /** Its words. */
    public String in(String text) {
        return text.substring(start, end);
    }

    private static boolean ends(String text, int at) {
        char sign = text.charAt(at);
        if (sign != '.' && sign != ';') {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean last = next >= text.length();
        return last
                || (next > at + 1
                        && (Character.isUpperCase(text.charAt(next))
                                || "-+(\"".indexOf(text.charAt(next)) >= 0
                                || sign == ';'));
    }
}
