package trinhky.organisation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an official is on a day: the own positions and those of absent colleagues.
 *
 * @param positions own positions
 * @param actingFor positions acted in as a substitute
 */
public record Standing(OfficialSummary official, List<PositionSummary> positions, List<ActingFor> actingFor) {

    /** Keys of the groups by own positions. */
    public Set<String> ownGroupKeys() {
        return keys(positions);
    }

    /** Keys of all groups, own and by substitution. */
    public Set<String> groupKeys() {
        Set<String> all = new LinkedHashSet<>(ownGroupKeys());
        all.addAll(keys(actingFor.stream().map(ActingFor::position).toList()));
        return all;
    }

    /** Whether an own position, not one acted in, has the role. */
    public boolean holds(Role role) {
        return positions.stream().anyMatch(position -> position.role() == role);
    }

    private static Set<String> keys(Collection<PositionSummary> positions) {
        Set<String> keys = new LinkedHashSet<>();
        positions.forEach(position -> keys.addAll(position.groupKeys()));
        return keys;
    }
}
