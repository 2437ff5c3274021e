package trinhky.distribution.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import trinhky.distribution.OutgoingDraft;
import trinhky.distribution.OutgoingPreview;
import trinhky.distribution.RecipientLine;
import trinhky.distribution.domain.RecipientReading;
import trinhky.organisation.RecipientGroup;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitKind;
import trinhky.organisation.UnitMatch;
import trinhky.organisation.UnitSummary;
import trinhky.shared.BusinessClock;

/**
 * Finds the single units that the lines of "Nơi nhận" mean today; each unit is counted at the first line that names it. A
 * line means what the drafter chose, else what a person said of it, else what its words say.
 */
@Component
class RecipientResolution {

    private final UnitDirectory units;
    private final RecipientMappings mappings;
    private final BusinessClock clock;

    RecipientResolution(UnitDirectory units, RecipientMappings mappings, BusinessClock clock) {
        this.units = units;
        this.mappings = mappings;
        this.clock = clock;
    }

    /** The units meant today. */
    List<OutgoingPreview.Line> resolve(OutgoingDraft draft) {
        LocalDate on = clock.today();
        Set<String> counted = new HashSet<>();
        return draft.recipients().stream()
                .map(line -> line(line, meant(draft, line, on), counted))
                .toList();
    }

    private static OutgoingPreview.Line line(RecipientLine line, Meant meant, Set<String> counted) {
        List<OutgoingPreview.Unit> added = meant.units().stream()
                .filter(unit -> counted.add(unit.id()))
                .map(unit -> new OutgoingPreview.Unit(unit.id(), unit.name(), unit.kind() == UnitKind.OUTSIDE))
                .toList();
        return new OutgoingPreview.Line(line.label(), line.purpose(), added, meant.missing());
    }

    private Meant meant(OutgoingDraft draft, RecipientLine line, LocalDate on) {
        if (line.unitId() != null) {
            return chosen(line, units.answeringFor(line.unitId(), on).stream().toList());
        }
        if (line.groupCode() != null) {
            return chosen(
                    line,
                    group(line.groupCode())
                            .map(group -> units.membersOf(group, on))
                            .orElse(List.of()));
        }
        return mappings.find(draft.subjectType(), draft.subjectId(), line.label())
                .map(mapping -> mapped(mapping.unitIds(), on))
                .orElseGet(() -> read(RecipientReading.of(line.label()), on));
    }

    private static Meant chosen(RecipientLine line, List<UnitSummary> found) {
        return new Meant(found, found.isEmpty() ? List.of(line.label()) : List.of());
    }

    private Meant mapped(List<String> unitIds, LocalDate on) {
        return new Meant(
                unitIds.stream()
                        .flatMap(id -> units.answeringFor(id, on).stream())
                        .toList(),
                List.of());
    }

    private Meant read(RecipientReading reading, LocalDate on) {
        if (reading.group() != null) {
            return new Meant(units.membersOf(reading.group(), on), List.of());
        }
        List<UnitSummary> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (List<String> names : reading.names()) {
            byName(names, on).ifPresentOrElse(found::add, () -> missing.add(names.get(0)));
        }
        return new Meant(found, missing);
    }

    /** The one unit that bears one of the names; several are as unknown as none. */
    private Optional<UnitSummary> byName(List<String> names, LocalDate on) {
        return names.stream()
                .map(name -> units.findByName(name, on).stream()
                        .map(UnitMatch::unit)
                        .distinct()
                        .toList())
                .filter(matches -> matches.size() == 1)
                .map(matches -> matches.get(0))
                .findFirst();
    }

    private static Optional<RecipientGroup> group(String code) {
        return Arrays.stream(RecipientGroup.values())
                .filter(group -> group.name().equals(code))
                .findFirst();
    }

    private record Meant(List<UnitSummary> units, List<String> missing) {}
}
