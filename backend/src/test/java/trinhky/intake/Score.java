package trinhky.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;

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
    private final List<String> mistakes = new ArrayList<>();

    void value(String kind, String field, Object expected, Object read) {
        boolean right = expected != null && expected.equals(read);
        add(kind, new Line(expected == null ? 0 : 1, read == null ? 0 : 1, right ? 1 : 0));
        if (!right && (expected != null || read != null)) {
            mistakes.add(kind + " " + field + ": expected " + expected + ", read " + read);
        }
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
        return all.length() > 260 ? all.substring(0, 260) + "…" : all;
    }

    Map<String, Line> lines() {
        return lines;
    }

    List<String> mistakes() {
        return mistakes;
    }

    String table(String document) {
        StringBuilder table = new StringBuilder(String.format(
                "%n%-4s %-18s %8s %6s %6s %9s %7s%n", "", "field", "expected", "read", "right", "precision", "recall"));
        lines.forEach((kind, line) -> table.append(String.format(
                Locale.ROOT,
                "%-4s %-18s %8d %6d %6d %9.2f %7.2f%n",
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
