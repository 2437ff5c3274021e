package trinhky.distribution.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import trinhky.distribution.OutgoingPreview;
import trinhky.distribution.RecipientLine;
import trinhky.organisation.RecipientGroup;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitKind;
import trinhky.organisation.UnitSummary;
import trinhky.shared.BusinessClock;

/** Finds the single units that the lines of "Nơi nhận" mean today; each unit is counted at the first line that names it. */
@Component
class RecipientResolution {

    private final UnitDirectory units;
    private final BusinessClock clock;

    RecipientResolution(UnitDirectory units, BusinessClock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** The units meant today. */
    List<OutgoingPreview.Line> resolve(List<RecipientLine> lines) {
        LocalDate on = clock.today();
        Set<String> counted = new HashSet<>();
        return lines.stream().map(line -> resolve(line, counted, on)).toList();
    }

    private OutgoingPreview.Line resolve(RecipientLine line, Set<String> counted, LocalDate on) {
        List<UnitSummary> meant = meant(line, on);
        List<OutgoingPreview.Unit> added = meant.stream()
                .filter(unit -> counted.add(unit.id()))
                .map(unit -> new OutgoingPreview.Unit(unit.id(), unit.name(), unit.kind() == UnitKind.OUTSIDE))
                .toList();
        return new OutgoingPreview.Line(line.label(), line.purpose(), added, namesUnits(line) && meant.isEmpty());
    }

    private List<UnitSummary> meant(RecipientLine line, LocalDate on) {
        if (line.unitId() != null) {
            return units.answeringFor(line.unitId(), on).stream().toList();
        }
        return group(line.groupCode()).map(group -> units.membersOf(group, on)).orElse(List.of());
    }

    private static boolean namesUnits(RecipientLine line) {
        return line.unitId() != null || line.groupCode() != null;
    }

    private static Optional<RecipientGroup> group(String code) {
        return Arrays.stream(RecipientGroup.values())
                .filter(group -> group.name().equals(code))
                .findFirst();
    }
}
