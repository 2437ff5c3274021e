package trinhky.intake.domain.finding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import trinhky.intake.domain.reading.PlanReading;
import trinhky.intake.domain.reading.TaskRead;
import trinhky.intake.domain.reading.UnitWords;
import trinhky.intake.domain.source.Canonical;
import trinhky.intake.domain.source.Passage;

/** A unit with a duty, and where the text gives it to the unit. */
record Named(String name, Passage source) {

    private static final String CLASS = "^(?:các|những) .*";

    /** The single units that carry a target or a task, each once. */
    static List<Named> responsible(PlanReading reading) {
        Map<String, Named> units = new LinkedHashMap<>();
        reading.indicators().stream()
                .filter(one -> one.owner().isFound())
                .forEach(one -> one.responsible()
                        .forEach(unit -> add(units, unit, one.owner().source())));
        for (TaskRead task : reading.tasks()) {
            Passage place = task.leadRaw().isFound() ? task.leadRaw().source() : task.source();
            task.lead().stream()
                    .flatMap(lead -> task.unit() == null ? Stream.of(lead) : parts(lead))
                    .forEach(unit -> add(units, unit, place));
        }
        return List.copyOf(units.values());
    }

    private static Stream<String> parts(String heading) {
        return UnitWords.split(heading).stream();
    }

    private static void add(Map<String, Named> units, String name, Passage place) {
        String plain = Canonical.words(name);
        if (!plain.matches(CLASS)) {
            units.putIfAbsent(plain, new Named(name, place));
        }
    }

    /** Whether a line names it, alone or in a class that it belongs to: a department among the departments. */
    boolean isAmong(Collection<String> lines) {
        String plain = Canonical.words(name);
        return lines.stream()
                .map(Canonical::words)
                .anyMatch(line -> line.equals(plain)
                        || line.startsWith(plain + " ")
                        || isMember(plain, line)
                        || line.equals(abbreviated(plain)));
    }

    private static boolean isMember(String plain, String line) {
        boolean department = plain.startsWith("sở ") && line.matches("^các sở(?: ban)?(?: ngành)?(?: .*)?$");
        boolean committee =
                plain.startsWith("ubnd") && line.startsWith("ubnd") && line.matches(".*(?:huyện|xã|phường).*");
        return department || committee;
    }

    /** "Sở Công Thương" as a list of departments has it: "sở ct". */
    private static String abbreviated(String plain) {
        String[] words = plain.split(" ");
        StringBuilder letters = new StringBuilder(words[0]).append(' ');
        for (int at = 1; at < words.length; at++) {
            letters.append(words[at].equals("và") ? " " : words[at].substring(0, 1));
        }
        return letters.toString();
    }
}
