package trinhky.organisation.application;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Compares written names with their diacritics but whatever the place of the tone mark (Uỷ, Ủy; Hoà, Hòa). */
final class Spelling {

    private Spelling() {}

    static boolean same(String one, String other) {
        return normal(one).equals(normal(other));
    }

    private static String normal(String words) {
        String lower = words.toLowerCase(Locale.forLanguageTag("vi")).replace("ủy ban nhân dân", "ubnd");
        return Arrays.stream(lower.replace("uỷ ban nhân dân", "ubnd").split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(Spelling::marksLast)
                .collect(Collectors.joining(" "));
    }

    /** The letters of the word, then its marks in order: the same whichever vowel carries the tone. */
    private static String marksLast(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        String letters = apart.replaceAll("\\p{M}", "");
        String marks = apart.replaceAll("\\P{M}", "")
                .chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return letters + marks;
    }
}
