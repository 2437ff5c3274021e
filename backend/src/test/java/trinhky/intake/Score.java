package trinhky.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;

/** Counts what was expected, what was read and what of it is right, by kind of field. */
final class Score {

    record Line(int expected, int read, int right) {
        double precision() {
            return read == 0 ? (expected == 0 ? 1 : 0) : (double) right / read;
        }

        double recall() {
            return expected == 0 ? 1 : (double) right / expected;
        }

        Line plus(Line other) {
            return new Line(expected + other.expected, read + other.read, right + other.right);
        }
    }

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> mistakes = new ArrayList<>();

    /** Remembers that a field of the facts, or all below it, is compared. */
    void sees(String path) {
        seen.add(path);
    }

    boolean hasSeen(String path) {
        return seen.stream()
                .anyMatch(one -> path.equals(one) || path.startsWith(one + ".") || path.startsWith(one + "[]"));
    }

    /** A field that the facts give, or of which they say that the text does not give it. */
    void field(String kind, JsonNode expected, JsonNode read, BiPredicate<JsonNode, JsonNode> same) {
        field(kind, "", expected, read, same);
    }

    void field(String kind, String field, JsonNode expected, JsonNode read, BiPredicate<JsonNode, JsonNode> same) {
        boolean wanted = !Fact.isNothing(expected);
        boolean got = !Fact.isNothing(read);
        boolean right = wanted && got && same.test(expected, read);
        add(kind, new Line(wanted ? 1 : 0, got ? 1 : 0, right ? 1 : 0));
        if (!right && (wanted || got)) {
            mistake(kind + " " + field + ": expected " + cut(expected) + ", read " + cut(read));
        }
    }

    void mistake(String words) {
        mistakes.add(cut(words));
    }

    void add(String kind, int expected, int read, int right) {
        add(kind, new Line(expected, read, right));
    }

    <E, R> void items(String kind, List<E> expected, List<R> read, BiPredicate<E, R> same) {
        List<R> open = new ArrayList<>(read);
        int right = 0;
        for (E one : expected) {
            R hit = open.stream()
                    .filter(candidate -> same.test(one, candidate))
                    .findFirst()
                    .orElse(null);
            if (hit == null) {
                mistakes.add(kind + " missed: " + cut(one));
            } else {
                right++;
                open.remove(hit);
            }
        }
        open.forEach(wrong -> mistakes.add(kind + " not expected: " + cut(wrong)));
        add(kind, new Line(expected.size(), read.size(), right));
    }

    private void add(String kind, Line line) {
        lines.merge(kind, line, Line::plus);
    }

    private static String cut(Object words) {
        String all = String.valueOf(words);
        return all.length() > 420 ? all.substring(0, 420) + "…" : all;
    }

    Map<String, Line> lines() {
        return lines;
    }

    List<String> mistakes() {
        return mistakes;
    }

    String table(String document) {
        StringBuilder table = new StringBuilder(String.format(
                "%n%-4s %-34s %8s %6s %6s %9s %7s%n", "", "field", "expected", "read", "right", "precision", "recall"));
        lines.forEach((kind, line) -> table.append(String.format(
                Locale.ROOT,
                "%-4s %-34s %8d %6d %6d %9.2f %7.2f%n",
                document,
                kind,
                line.expected(),
                line.read(),
                line.right(),
                line.precision(),
                line.recall())));
        return table.toString();
    }
}
