package trinhky.intake.domain.reading;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import trinhky.intake.domain.source.Canonical;

/** How much two wordings speak of the same thing. */
public final class Likeness {

    private static final Set<String> EMPTY = Set.of(
            "tỷ", "lệ", "các", "có", "của", "và", "trên", "trong", "về", "với", "cho", "được", "là", "số", "đạt",
            "tỉnh", "địa", "bàn", "thực", "hiện", "hoạt", "động", "so", "từ", "phấn", "đấu", "đến", "tại", "theo",
            "những", "một", "cả");

    private Likeness() {}

    /** From 0 (nothing in common) to 1 (the same words): shared pairs and words, against the shorter wording. */
    public static double of(String one, String other) {
        return of(words(one), words(other));
    }

    /** The same of words found before. */
    public static double of(Set<String> first, Set<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        double shared = first.stream().filter(second::contains).count();
        double shorter = shared / Math.min(first.size(), second.size());
        double longer = shared / Math.max(first.size(), second.size());
        return 0.5 * shorter + 0.5 * longer;
    }

    /** The words that carry meaning and the pairs of neighbours, in order. */
    public static Set<String> words(String text) {
        String[] all = Arrays.stream(Canonical.words(text).split(" "))
                .filter(word -> !EMPTY.contains(word) && !word.matches("[\\d%]+"))
                .toArray(String[]::new);
        Set<String> kept = new LinkedHashSet<>(Arrays.asList(all));
        for (int at = 1; at < all.length; at++) {
            kept.add(all[at - 1] + " " + all[at]);
        }
        return kept;
    }
}
