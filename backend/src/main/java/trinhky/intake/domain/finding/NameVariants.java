package trinhky.intake.domain.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import trinhky.intake.domain.reading.FindingRead;
import trinhky.intake.domain.reading.PlanReading;
import trinhky.intake.domain.reading.TaskRead;
import trinhky.intake.domain.source.Passage;

/** The same body written in several ways where duties are given. */
final class NameVariants implements Checks.Check {

    /** A level of administration beside one kind of units of that level. */
    private static final Pattern MIXED =
            Pattern.compile("(?iu)(?:UBND|Ủy ban nhân dân) cấp \\p{L}+, (?:thành phố|thị xã|phường|xã|quận).*");

    @Override
    public List<FindingRead> in(PlanReading reading) {
        Map<String, Map<String, Passage>> spellings = new LinkedHashMap<>();
        List<Passage> places = new ArrayList<>();
        reading.indicators().stream()
                .filter(one -> one.owner().isFound())
                .forEach(one -> one.responsible()
                        .forEach(unit -> spell(spellings, unit, one.owner().source())));
        for (TaskRead task : reading.tasks()) {
            Passage place = task.leadRaw().isFound() ? task.leadRaw().source() : task.source();
            task.lead().forEach(unit -> {
                spell(spellings, unit, place);
                if (MIXED.matcher(unit).matches()) {
                    places.add(place);
                }
            });
        }
        spellings.values().stream().filter(ways -> ways.size() > 1).forEach(ways -> places.addAll(ways.values()));
        return places.isEmpty()
                ? List.of()
                : List.of(FindingRead.info("AGENCY_NAME_VARIANT", places.toArray(Passage[]::new)));
    }

    /** "UBND xã, phường" and "Ủy ban nhân dân các xã, phường" are one body in two spellings. */
    private static void spell(Map<String, Map<String, Passage>> spellings, String unit, Passage place) {
        String plain = unit.toLowerCase(Locale.ROOT)
                .replace("ủy ban nhân dân", "ubnd")
                .replace("uỷ ban nhân dân", "ubnd")
                .replaceAll("\\bcác\\b|[,\\s]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        spellings.computeIfAbsent(plain, none -> new LinkedHashMap<>()).putIfAbsent(unit.strip(), place);
    }
}
