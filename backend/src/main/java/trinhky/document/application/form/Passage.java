package trinhky.document.application.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Words that follow one another. */
record Passage(List<Word> words) {

    private static final double TOLERANCE = 0.06;

    Passage {
        words = List.copyOf(words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int page() {
        return words.get(0).page();
    }

    float baseline() {
        return words.get(0).baseline();
    }

    float left() {
        return words.stream().map(Word::left).min(Float::compare).orElse(0f);
    }

    float right() {
        return words.stream().map(Word::right).max(Float::compare).orElse(0f);
    }

    float middle() {
        return (left() + right()) / 2;
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Whether every word is of a size between these. */
    boolean sized(double least, double most) {
        return every(word -> word.size() >= least - TOLERANCE && word.size() <= most + TOLERANCE);
    }

    boolean bold() {
        return every(Word::bold);
    }

    boolean upright() {
        return every(word -> !word.italic());
    }

    boolean italic() {
        return every(Word::italic);
    }

    boolean light() {
        return every(word -> !word.bold());
    }

    boolean capitals() {
        String text = text();
        return text.equals(text.toUpperCase(Locale.forLanguageTag("vi")));
    }

    private boolean every(Predicate<Word> property) {
        return words.stream().allMatch(property);
    }

    /** How it looks, for whoever has to put it right. */
    String look() {
        Word first = words.get(0);
        return "“%s” %.1f pt%s%s"
                .formatted(
                        text().length() > 60 ? text().substring(0, 60) + "…" : text(),
                        first.size(),
                        first.bold() ? ", đậm" : "",
                        first.italic() ? ", nghiêng" : "");
    }
}
