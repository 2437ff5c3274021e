package trinhky.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The times of the rounds of a morning, each beside the yardstick of its round, as they stand in docs/benchmarks.md. */
final class MorningTable {
    private static final double NANOS_PER_SECOND = 1e9;

    private final int reports;
    private final int digests;
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();
    private final Map<String, List<Double>> ratios = new LinkedHashMap<>();

    MorningTable(int reports, int digests) {
        this.reports = reports;
        this.digests = digests;
    }

    /** The first round warms up and does not count. */
    void round(boolean counts, Duration yardstick, Duration decided, Duration digested) {
        System.out.printf("decided %s, digests %s (yardstick %s)%n", decided, digested, yardstick);
        if (counts) {
            add("yardstick: bare INSERT … SELECT of %,d rows".formatted(reports), yardstick, yardstick);
            add("%,d reports scanned, ledger written".formatted(reports), decided, yardstick);
            add("%,d digests written".formatted(digests), digested, yardstick);
            add("scan and digests together", decided.plus(digested), yardstick);
        }
    }

    /** The mails of the last round, written after it. */
    void mails(Duration taken) {
        System.out.printf("%,d mails of %d lines written in %s%n", digests, reports / digests, taken);
    }

    private void add(String what, Duration taken, Duration yardstick) {
        seconds.computeIfAbsent(what, key -> new ArrayList<>()).add(taken.toNanos() / NANOS_PER_SECOND);
        ratios.computeIfAbsent(what, key -> new ArrayList<>()).add((double) taken.toNanos() / yardstick.toNanos());
    }

    void print() {
        StringBuilder table = new StringBuilder(
                "%n| what | seconds (median, least – most) | times the yardstick (median) |%n|---|---|---|%n"
                        .formatted());
        seconds.forEach((what, all) -> {
            List<Double> sorted = all.stream().sorted().toList();
            table.append("| %s | %.1f (%.1f – %.1f) | %.1f |%n"
                    .formatted(
                            what,
                            median(sorted),
                            sorted.get(0),
                            sorted.get(sorted.size() - 1),
                            median(ratios.get(what).stream().sorted().toList())));
        });
        System.out.println(table);
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }
}
