package trinhky.plan.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.organisation.RecipientGroup;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;
import trinhky.plan.domain.RecipientEntry;
import trinhky.plan.domain.UnitRef;
import trinhky.plan.domain.readiness.UnitLookup;

/** Resolves the units that a plan names, as they are today. */
@Component
public class PlanUnits {

    private final UnitDirectory directory;
    private final Clock clock;

    PlanUnits(UnitDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** A lookup that reads each unit and each group once; use it for one piece of work. */
    public UnitLookup lookup() {
        return new Lookup(directory, LocalDate.now(clock));
    }

    /** Names by id; unknown ids are left out. */
    public Map<String, UnitSummary> units(Collection<String> unitIds) {
        return directory.units(unitIds);
    }

    private static final class Lookup implements UnitLookup {

        private final UnitDirectory directory;
        private final LocalDate today;
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, List<String>> groups = new HashMap<>();

        Lookup(UnitDirectory directory, LocalDate today) {
            this.directory = directory;
            this.today = today;
        }

        @Override
        public String nameOf(String unitId) {
            return names.computeIfAbsent(
                    unitId,
                    id -> directory.units(List.of(id)).values().stream()
                            .map(UnitSummary::name)
                            .findFirst()
                            .orElse(id));
        }

        @Override
        public Set<String> unitsOf(UnitRef reference) {
            Set<String> ids = new LinkedHashSet<>(reference.unitIds());
            reference.groupCodes().forEach(code -> ids.addAll(membersOf(code)));
            return ids;
        }

        @Override
        public Set<String> unitsOf(RecipientEntry recipient) {
            return unitsOf(new UnitRef(
                    Stream.ofNullable(recipient.unitId()).toList(),
                    Stream.ofNullable(recipient.groupCode()).toList(),
                    null));
        }

        private List<String> membersOf(String groupCode) {
            return groups.computeIfAbsent(
                    groupCode,
                    code -> directory.membersOf(RecipientGroup.valueOf(code), today).stream()
                            .map(UnitSummary::id)
                            .toList());
        }
    }
}
