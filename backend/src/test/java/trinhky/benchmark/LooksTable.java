package trinhky.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Times of looks, one line a kind, as they stand in docs/benchmarks.md. */
final class LooksTable {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int HALF = 50;
    private static final int NEARLY_ALL = 95;

    private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

    void add(String what, List<Long> looks) {
        nanos.put(what, looks);
    }

    void print() {
        System.out.printf("%n| what | looks | p50 ms | p95 ms |%n|---|---|---|---|%n");
        nanos.forEach((what, all) ->
                System.out.printf("| %s | %d | %.1f | %.1f |%n", what, all.size(), at(all, HALF), at(all, NEARLY_ALL)));
    }

    private static double at(List<Long> all, int percent) {
        List<Long> sorted = all.stream().sorted().toList();
        return sorted.get((sorted.size() - 1) * percent / 100) / NANOS_PER_MILLI;
    }
}
