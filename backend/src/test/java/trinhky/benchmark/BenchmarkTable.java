package trinhky.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the results of all rounds and prints the table that stands in docs/benchmarks.md. */
final class BenchmarkTable {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final int HALF = 50;
    private static final int NEARLY_ALL = 95;

    private final Map<String, List<Double>> rates = new LinkedHashMap<>();
    private final Map<String, List<Double>> ratios = new LinkedHashMap<>();
    private final Map<String, Integer> reports = new LinkedHashMap<>();
    private final Map<String, List<Double>> millis = new LinkedHashMap<>();
    private boolean counts;
    private double base;

    /** Begins a round; the first one warms up and does not count. */
    void round(boolean counts) {
        this.counts = counts;
        this.base = 0;
    }

    /** What was measured first in a round is the yardstick of that round. */
    void add(String what, int number, Duration taken) {
        double rate = number * NANOS_PER_SECOND / taken.toNanos();
        base = base == 0 ? rate : base;
        if (counts) {
            rates.computeIfAbsent(what, key -> new ArrayList<>()).add(rate);
            ratios.computeIfAbsent(what, key -> new ArrayList<>()).add(rate / base);
            reports.merge(what, number, Integer::sum);
        }
    }

    void latencies(String what, List<Long> nanos) {
        if (counts) {
            nanos.forEach(one ->
                    millis.computeIfAbsent(what, key -> new ArrayList<>()).add(one / NANOS_PER_MILLI));
        }
    }

    void print() {
        StringBuilder table = new StringBuilder(
                "%n| what | reports | per second (median) | against the raw engine as shipped (median, least – most) |%n|---|---|---|---|%n"
                        .formatted());
        rates.forEach((what, all) -> table.append("| %s | %,d | %,.0f | %.1f (%.1f – %.1f) |%n"
                .formatted(
                        what,
                        reports.get(what),
                        at(all, HALF),
                        at(ratios.get(what), HALF),
                        at(ratios.get(what), 0),
                        at(ratios.get(what), 100))));
        table.append("%n| HTTP | calls | p50 ms | p95 ms |%n|---|---|---|---|%n".formatted());
        millis.forEach((what, all) -> table.append(
                "| %s | %d | %.1f | %.1f |%n".formatted(what, all.size(), at(all, HALF), at(all, NEARLY_ALL))));
        System.out.println(table);
    }

    private static double at(List<Double> all, int percent) {
        List<Double> sorted = all.stream().sorted().toList();
        return sorted.get((sorted.size() - 1) * percent / 100);
    }
}
